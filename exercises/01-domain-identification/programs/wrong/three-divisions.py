"""Three large divisions are enough, as in the annual report.

Fails: right_size, shared_work_inside.
Misconception: divisions-are-domains.
"""

DOMAINS = {
    "commerce": domain(
        teams=["storefront", "catalog", "checkout"],
        entities=[
            "session_event", "search_query", "cart", "product_item", "category", "product_review",
            "order", "order_line",
        ],
        purpose="sells furniture in the online shop",
        neighbours={"customers": "product item and price change together"},
    ),
    "back_office": domain(
        teams=["payments", "finance", "procurement", "fulfilment"],
        entities=[
            "payment", "refund", "invoice", "ledger_entry", "shipment", "stock_level",
            "purchase_order", "supplier",
        ],
        purpose="delivers the goods and handles the money",
        neighbours={"commerce": "payment and order change together"},
    ),
    "customers": domain(
        teams=["growth", "accounts", "care", "pricing"],
        entities=[
            "campaign", "ad_spend", "email_event", "loyalty_balance", "customer_account", "consent",
            "support_ticket", "return_request", "price", "promotion",
        ],
        purpose="wins customers and looks after them",
        neighbours={"commerce": "price and product item change together"},
    ),
}


PRODUCTS = [
    product(
        "shop_sessions", "commerce", "source-aligned",
        entities=["session_event"],
        serves=["N10"],
    ),
    product("search_log", "commerce", "source-aligned", entities=["search_query"], serves=["N07"]),
    product(
        "product_catalogue", "commerce", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "customers", "source-aligned", entities=["promotion"]),
    product("baskets", "commerce", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "commerce", "source-aligned", entities=["order", "order_line"]),
    product(
        "payments", "back_office", "source-aligned",
        entities=["payment", "refund"],
        serves=["N06"],
    ),
    product(
        "ledger", "back_office", "source-aligned",
        entities=["invoice", "ledger_entry"],
        serves=["N06"],
    ),
    product("deliveries", "back_office", "source-aligned", entities=["shipment"]),
    product("stock", "back_office", "source-aligned", entities=["stock_level"], serves=["N09"]),
    product(
        "purchasing", "back_office", "source-aligned",
        entities=["purchase_order", "supplier"],
        serves=["N09"],
    ),
    product("campaigns", "customers", "source-aligned", entities=["campaign", "ad_spend"]),
    product(
        "email_events", "customers", "source-aligned",
        entities=["email_event"],
        serves=["N08"],
    ),
    product("customers", "customers", "source-aligned", entities=["customer_account"]),
    product("consents", "customers", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "customers", "source-aligned",
        entities=["support_ticket", "return_request"],
    ),
    product(
        "net_revenue", "back_office", "consumer-aligned",
        inputs=["sales_orders", "payments"],
        serves=["N01"],
    ),
    product(
        "campaign_return", "customers", "consumer-aligned",
        inputs=["campaigns", "sales_orders", "shop_sessions"],
        serves=["N02"],
    ),
    product(
        "demand_forecast", "back_office", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "customers", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "back_office", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "customers", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "back_office", "consumer-aligned",
        inputs=["payments", "customers", "sales_orders"],
        serves=["N12"],
    ),
]
