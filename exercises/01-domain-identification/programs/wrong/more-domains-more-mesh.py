"""The more domains, the more mesh: two records each.

Fails: three_homes, right_size, producer_owns, shared_work_inside, in_one_piece, no_reaching_through.
Misconception: more-domains-more-mesh.
"""

DOMAINS = {
    "sessions": domain(
        teams=["storefront"],
        entities=["session_event", "search_query"],
        purpose="looks after session_event and search_query and nothing else",
        neighbours={"items": "search query and product item change together"},
    ),
    "items": domain(
        teams=["catalog"],
        entities=["product_item", "product_review"],
        purpose="looks after product_item and product_review and nothing else",
        neighbours={"tree": "product item and category change together"},
    ),
    "tree": domain(
        teams=[],
        entities=["category", "price"],
        purpose="looks after category and price and nothing else",
        neighbours={"items": "category and product item change together"},
    ),
    "vouchers": domain(
        teams=["pricing"],
        entities=["promotion", "cart"],
        purpose="looks after promotion and cart and nothing else",
        neighbours={"tree": "promotion and price change together"},
    ),
    "orders": domain(
        teams=["checkout"],
        entities=["order", "order_line"],
        purpose="looks after order and order_line and nothing else",
        neighbours={"payments": "order and payment change together"},
    ),
    "payments": domain(
        teams=["payments"],
        entities=["payment", "refund"],
        purpose="looks after payment and refund and nothing else",
        neighbours={"books": "payment and invoice change together"},
    ),
    "books": domain(
        teams=["finance"],
        entities=["invoice", "ledger_entry"],
        purpose="looks after invoice and ledger_entry and nothing else",
        neighbours={"payments": "invoice and payment change together"},
    ),
    "parcels": domain(
        teams=["fulfilment"],
        entities=["shipment", "return_request"],
        purpose="looks after shipment and return_request and nothing else",
        neighbours={"stock": "shipment and stock level change together"},
    ),
    "stock": domain(
        teams=[],
        entities=["stock_level", "purchase_order"],
        purpose="looks after stock_level and purchase_order and nothing else",
        neighbours={"suppliers": "purchase order and supplier change together"},
    ),
    "suppliers": domain(
        teams=["procurement"],
        entities=["supplier", "support_ticket"],
        purpose="looks after supplier and support_ticket and nothing else",
        neighbours={"stock": "supplier and purchase order change together"},
    ),
    "campaigns": domain(
        teams=["growth"],
        entities=["campaign", "ad_spend"],
        purpose="looks after campaign and ad_spend and nothing else",
        neighbours={"mail": "campaign and email event change together"},
    ),
    "mail": domain(
        teams=[],
        entities=["email_event", "loyalty_balance"],
        purpose="looks after email_event and loyalty_balance and nothing else",
        neighbours={"campaigns": "email event and campaign change together"},
    ),
    "accounts": domain(
        teams=["accounts", "care"],
        entities=["customer_account", "consent"],
        purpose="looks after customer_account and consent and nothing else",
        neighbours={"mail": "customer account and loyalty balance change together"},
    ),
}


PRODUCTS = [
    product(
        "shop_sessions", "sessions", "source-aligned",
        entities=["session_event"],
        serves=["N10"],
    ),
    product("search_log", "sessions", "source-aligned", entities=["search_query"], serves=["N07"]),
    product(
        "product_catalogue", "items", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "vouchers", "source-aligned", entities=["promotion"]),
    product("baskets", "vouchers", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "orders", "source-aligned", entities=["order", "order_line"]),
    product(
        "payments", "payments", "source-aligned",
        entities=["payment", "refund"],
        serves=["N06"],
    ),
    product(
        "ledger", "books", "source-aligned",
        entities=["invoice", "ledger_entry"],
        serves=["N06"],
    ),
    product("deliveries", "parcels", "source-aligned", entities=["shipment"]),
    product("stock", "stock", "source-aligned", entities=["stock_level"], serves=["N09"]),
    product(
        "purchasing", "stock", "source-aligned",
        entities=["purchase_order", "supplier"],
        serves=["N09"],
    ),
    product("campaigns", "campaigns", "source-aligned", entities=["campaign", "ad_spend"]),
    product("email_events", "mail", "source-aligned", entities=["email_event"], serves=["N08"]),
    product("customers", "accounts", "source-aligned", entities=["customer_account"]),
    product("consents", "accounts", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "suppliers", "source-aligned",
        entities=["support_ticket", "return_request"],
    ),
    product(
        "net_revenue", "books", "consumer-aligned",
        inputs=["sales_orders", "payments"],
        serves=["N01"],
    ),
    product(
        "campaign_return", "campaigns", "consumer-aligned",
        inputs=["campaigns", "sales_orders", "shop_sessions"],
        serves=["N02"],
    ),
    product(
        "demand_forecast", "suppliers", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "accounts", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "parcels", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "campaigns", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "payments", "consumer-aligned",
        inputs=["payments", "customers", "sales_orders"],
        serves=["N12"],
    ),
]
