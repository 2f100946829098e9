"""One domain for everything is simplest, and all the work stays inside.

Fails: right_size, shared_work_inside.
Misconception: one-domain-keeps-all-inside.
"""

DOMAINS = {
    "kestrel": domain(
        teams=[
            "storefront", "catalog", "pricing", "checkout", "payments", "finance", "fulfilment",
            "procurement", "growth", "accounts", "care",
        ],
        entities=[
            "session_event", "search_query", "cart", "product_item", "category", "product_review",
            "price", "promotion", "order", "order_line", "payment", "refund", "invoice",
            "ledger_entry", "shipment", "stock_level", "purchase_order", "supplier", "campaign",
            "ad_spend", "email_event", "customer_account", "consent", "loyalty_balance",
            "support_ticket", "return_request",
        ],
        purpose="sells furniture to people at home",
        neighbours={},
    ),
}


PRODUCTS = [
    product(
        "shop_sessions", "kestrel", "source-aligned",
        entities=["session_event"],
        serves=["N10"],
    ),
    product("search_log", "kestrel", "source-aligned", entities=["search_query"], serves=["N07"]),
    product(
        "product_catalogue", "kestrel", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "kestrel", "source-aligned", entities=["promotion"]),
    product("baskets", "kestrel", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "kestrel", "source-aligned", entities=["order", "order_line"]),
    product(
        "payments", "kestrel", "source-aligned",
        entities=["payment", "refund"],
        serves=["N06"],
    ),
    product(
        "ledger", "kestrel", "source-aligned",
        entities=["invoice", "ledger_entry"],
        serves=["N06"],
    ),
    product("deliveries", "kestrel", "source-aligned", entities=["shipment"]),
    product("stock", "kestrel", "source-aligned", entities=["stock_level"], serves=["N09"]),
    product(
        "purchasing", "kestrel", "source-aligned",
        entities=["purchase_order", "supplier"],
        serves=["N09"],
    ),
    product("campaigns", "kestrel", "source-aligned", entities=["campaign", "ad_spend"]),
    product("email_events", "kestrel", "source-aligned", entities=["email_event"], serves=["N08"]),
    product("customers", "kestrel", "source-aligned", entities=["customer_account"]),
    product("consents", "kestrel", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "kestrel", "source-aligned",
        entities=["support_ticket", "return_request"],
    ),
    product(
        "net_revenue", "kestrel", "consumer-aligned",
        inputs=["sales_orders", "payments"],
        serves=["N01"],
    ),
    product(
        "campaign_return", "kestrel", "consumer-aligned",
        inputs=["campaigns", "sales_orders", "shop_sessions"],
        serves=["N02"],
    ),
    product(
        "demand_forecast", "kestrel", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "kestrel", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "kestrel", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "kestrel", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "kestrel", "consumer-aligned",
        inputs=["payments", "customers", "sales_orders"],
        serves=["N12"],
    ),
]
