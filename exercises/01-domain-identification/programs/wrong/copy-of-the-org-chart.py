"""A domain is a department: copy the organisation chart.

Fails: right_size.
Misconception: org-chart.
"""

DOMAINS = {
    "storefront": domain(
        teams=["storefront"],
        entities=["session_event", "search_query"],
        purpose="all the work of storefront and its records",
        neighbours={"catalog": "search query and product item change together"},
    ),
    "catalog": domain(
        teams=["catalog"],
        entities=["product_item", "category", "product_review"],
        purpose="all the work of catalog and its records",
        neighbours={"storefront": "product item and search query change together"},
    ),
    "pricing": domain(
        teams=["pricing"],
        entities=["price", "promotion"],
        purpose="all the work of pricing and its records",
        neighbours={"catalog": "price and product item change together"},
    ),
    "checkout": domain(
        teams=["checkout"],
        entities=["cart", "order", "order_line"],
        purpose="all the work of checkout and its records",
        neighbours={"payments": "order and payment change together"},
    ),
    "payments": domain(
        teams=["payments"],
        entities=["payment", "refund"],
        purpose="all the work of payments and its records",
        neighbours={"finance": "payment and invoice change together"},
    ),
    "finance": domain(
        teams=["finance"],
        entities=["invoice", "ledger_entry"],
        purpose="all the work of finance and its records",
        neighbours={"payments": "invoice and payment change together"},
    ),
    "fulfilment": domain(
        teams=["fulfilment"],
        entities=["shipment", "stock_level"],
        purpose="all the work of fulfilment and its records",
        neighbours={"checkout": "shipment and order change together"},
    ),
    "procurement": domain(
        teams=["procurement"],
        entities=["purchase_order", "supplier"],
        purpose="all the work of procurement and its records",
        neighbours={"fulfilment": "purchase order and stock level change together"},
    ),
    "growth": domain(
        teams=["growth"],
        entities=["campaign", "ad_spend", "email_event", "loyalty_balance"],
        purpose="all the work of growth and its records",
        neighbours={"accounts": "loyalty balance and customer account change together"},
    ),
    "accounts": domain(
        teams=["accounts"],
        entities=["customer_account", "consent"],
        purpose="all the work of accounts and its records",
        neighbours={"growth": "customer account and loyalty balance change together"},
    ),
    "care": domain(
        teams=["care"],
        entities=["support_ticket", "return_request"],
        purpose="all the work of care and its records",
        neighbours={"checkout": "return request and order change together"},
    ),
}


PRODUCTS = [
    product(
        "shop_sessions", "storefront", "source-aligned",
        entities=["session_event"],
        serves=["N10"],
    ),
    product(
        "search_log", "storefront", "source-aligned",
        entities=["search_query"],
        serves=["N07"],
    ),
    product(
        "product_catalogue", "catalog", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "pricing", "source-aligned", entities=["promotion"]),
    product("baskets", "checkout", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "checkout", "source-aligned", entities=["order", "order_line"]),
    product(
        "payments", "payments", "source-aligned",
        entities=["payment", "refund"],
        serves=["N06"],
    ),
    product(
        "ledger", "finance", "source-aligned",
        entities=["invoice", "ledger_entry"],
        serves=["N06"],
    ),
    product("deliveries", "fulfilment", "source-aligned", entities=["shipment"]),
    product("stock", "fulfilment", "source-aligned", entities=["stock_level"], serves=["N09"]),
    product(
        "purchasing", "procurement", "source-aligned",
        entities=["purchase_order", "supplier"],
        serves=["N09"],
    ),
    product("campaigns", "growth", "source-aligned", entities=["campaign", "ad_spend"]),
    product("email_events", "growth", "source-aligned", entities=["email_event"], serves=["N08"]),
    product("customers", "accounts", "source-aligned", entities=["customer_account"]),
    product("consents", "accounts", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "care", "source-aligned",
        entities=["support_ticket", "return_request"],
    ),
    product(
        "net_revenue", "finance", "consumer-aligned",
        inputs=["sales_orders", "payments"],
        serves=["N01"],
    ),
    product(
        "campaign_return", "growth", "consumer-aligned",
        inputs=["campaigns", "sales_orders", "shop_sessions"],
        serves=["N02"],
    ),
    product(
        "demand_forecast", "procurement", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "care", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "fulfilment", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "growth", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "payments", "consumer-aligned",
        inputs=["payments", "customers", "sales_orders"],
        serves=["N12"],
    ),
]
