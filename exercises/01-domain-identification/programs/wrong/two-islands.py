"""Suppliers and advertisers are both partners, so they make one domain.

Fails: in_one_piece.
Misconception: alike-belongs-together.
"""

DOMAINS = {
    "discovery": domain(
        teams=["storefront", "catalog"],
        entities=["session_event", "search_query", "product_item", "category", "product_review"],
        purpose="decides how shoppers find what they want",
        neighbours={"orders": "session event and cart change together"},
    ),
    "pricing": domain(
        teams=["pricing"],
        entities=["price", "promotion"],
        purpose="decides what an item costs today",
        neighbours={"discovery": "price and product item change together"},
    ),
    "orders": domain(
        teams=["checkout"],
        entities=["cart", "order", "order_line"],
        purpose="takes a basket to a confirmed order",
        neighbours={"money": "order and payment change together"},
    ),
    "money": domain(
        teams=["payments", "finance"],
        entities=["payment", "refund", "invoice", "ledger_entry"],
        purpose="collects what is owed and closes the month",
        neighbours={"orders": "payment and order change together"},
    ),
    "delivery": domain(
        teams=["fulfilment"],
        entities=["shipment", "stock_level"],
        purpose="keeps the warehouse and brings parcels home",
        neighbours={"orders": "shipment and order change together"},
    ),
    "partners": domain(
        teams=["growth", "procurement"],
        entities=[
            "purchase_order", "supplier", "campaign", "ad_spend", "email_event", "loyalty_balance",
        ],
        purpose="works with all firms outside the company",
        neighbours={"customer": "loyalty balance and customer account change together"},
    ),
    "customer": domain(
        teams=["accounts", "care"],
        entities=["customer_account", "consent", "support_ticket", "return_request"],
        purpose="knows the customer and settles complaints",
        neighbours={"orders": "customer account and order change together"},
    ),
}


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
    product("deliveries", "delivery", "source-aligned", entities=["shipment"]),
    product("stock", "delivery", "source-aligned", entities=["stock_level"], serves=["N09"]),
    product(
        "purchasing", "partners", "source-aligned",
        entities=["purchase_order", "supplier"],
        serves=["N09"],
    ),
    product("campaigns", "partners", "source-aligned", entities=["campaign", "ad_spend"]),
    product("email_events", "partners", "source-aligned", entities=["email_event"], serves=["N08"]),
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
        "campaign_return", "partners", "consumer-aligned",
        inputs=["campaigns", "sales_orders", "shop_sessions"],
        serves=["N02"],
    ),
    product(
        "demand_forecast", "partners", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "customer", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "delivery", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "partners", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "money", "consumer-aligned",
        inputs=["payments", "customers", "sales_orders"],
        serves=["N12"],
    ),
]
