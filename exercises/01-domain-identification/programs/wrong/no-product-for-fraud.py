"""Fraud signals are the business of the bank.

Fails: needs_met.
"""

PRODUCTS = [
    product(
        "shop_sessions", "discovery", "source-aligned",
        entities=["session_event"],
        serves=["N10"],
    ),
    product("search_log", "discovery", "source-aligned", entities=["search_query"], serves=["N07"]),
    product(
        "product_catalogue", "discovery", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "pricing", "source-aligned", entities=["promotion"]),
    product("baskets", "orders", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "orders", "source-aligned", entities=["order", "order_line"]),
    product("payments", "money", "source-aligned", entities=["payment", "refund"], serves=["N06"]),
    product(
        "ledger", "money", "source-aligned",
        entities=["invoice", "ledger_entry"],
        serves=["N06"],
    ),
    product("deliveries", "supply", "source-aligned", entities=["shipment"]),
    product("stock", "supply", "source-aligned", entities=["stock_level"], serves=["N09"]),
    product(
        "purchasing", "supply", "source-aligned",
        entities=["purchase_order", "supplier"],
        serves=["N09"],
    ),
    product("campaigns", "marketing", "source-aligned", entities=["campaign", "ad_spend"]),
    product(
        "email_events", "marketing", "source-aligned",
        entities=["email_event"],
        serves=["N08"],
    ),
    product("customers", "customer", "source-aligned", entities=["customer_account"]),
    product("consents", "customer", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "customer", "source-aligned",
        entities=["support_ticket", "return_request"],
    ),
    product(
        "net_revenue", "money", "consumer-aligned",
        inputs=["sales_orders", "payments"],
        serves=["N01"],
    ),
    product(
        "campaign_return", "marketing", "consumer-aligned",
        inputs=["campaigns", "sales_orders", "shop_sessions"],
        serves=["N02"],
    ),
    product(
        "demand_forecast", "supply", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "customer", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "supply", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "marketing", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
]
