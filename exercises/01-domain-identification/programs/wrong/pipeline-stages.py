"""A domain is a stage of the pipeline: capture, process, store, report.

Fails: three_homes, producer_owns, shared_work_inside, in_one_piece, no_reaching_through.
Misconception: stages-are-domains.
"""

DOMAINS = {
    "capture": domain(
        teams=["storefront", "checkout", "fulfilment"],
        entities=[
            "session_event", "search_query", "cart", "order", "email_event", "support_ticket",
        ],
        purpose="takes in what happens in the shop",
        neighbours={"process": "order and order line change together"},
    ),
    "process": domain(
        teams=["payments", "catalog", "procurement"],
        entities=[
            "payment", "refund", "shipment", "purchase_order", "return_request", "order_line",
            "product_item",
        ],
        purpose="cleans and joins what was taken in",
        neighbours={"store": "product item and category change together"},
    ),
    "store": domain(
        teams=["finance", "accounts", "pricing"],
        entities=[
            "customer_account", "consent", "ledger_entry", "invoice", "stock_level", "supplier",
            "price", "category",
        ],
        purpose="keeps the records for everybody",
        neighbours={"process": "category and product item change together"},
    ),
    "report": domain(
        teams=["growth", "care"],
        entities=["campaign", "ad_spend", "product_review", "promotion", "loyalty_balance"],
        purpose="shows the figures to whoever asks",
        neighbours={"capture": "campaign and email event change together"},
    ),
}


PRODUCTS = [
    product(
        "shop_sessions", "capture", "source-aligned",
        entities=["session_event"],
        serves=["N10"],
    ),
    product("search_log", "capture", "source-aligned", entities=["search_query"], serves=["N07"]),
    product(
        "product_catalogue", "process", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "report", "source-aligned", entities=["promotion"]),
    product("baskets", "capture", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "capture", "source-aligned", entities=["order", "order_line"]),
    product(
        "payments", "process", "source-aligned",
        entities=["payment", "refund"],
        serves=["N06"],
    ),
    product(
        "ledger", "store", "source-aligned",
        entities=["invoice", "ledger_entry"],
        serves=["N06"],
    ),
    product("deliveries", "process", "source-aligned", entities=["shipment"]),
    product("stock", "store", "source-aligned", entities=["stock_level"], serves=["N09"]),
    product(
        "purchasing", "process", "source-aligned",
        entities=["purchase_order", "supplier"],
        serves=["N09"],
    ),
    product("campaigns", "report", "source-aligned", entities=["campaign", "ad_spend"]),
    product("email_events", "capture", "source-aligned", entities=["email_event"], serves=["N08"]),
    product("customers", "store", "source-aligned", entities=["customer_account"]),
    product("consents", "store", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "capture", "source-aligned",
        entities=["support_ticket", "return_request"],
    ),
    product(
        "net_revenue", "store", "consumer-aligned",
        inputs=["sales_orders", "payments"],
        serves=["N01"],
    ),
    product(
        "campaign_return", "report", "consumer-aligned",
        inputs=["campaigns", "sales_orders", "shop_sessions"],
        serves=["N02"],
    ),
    product(
        "demand_forecast", "process", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "report", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "capture", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "report", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "process", "consumer-aligned",
        inputs=["payments", "customers", "sales_orders"],
        serves=["N12"],
    ),
]
