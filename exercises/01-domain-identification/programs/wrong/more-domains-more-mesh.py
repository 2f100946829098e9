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


CONSUMERS = {
    "net_revenue": "books", "campaign_return": "campaigns", "demand_forecast": "suppliers",
    "customer_picture": "accounts", "late_deliveries": "parcels",
    "recommendation_features": "campaigns", "fraud_signals": "payments",
}
HOMES = {entity: name for name, one in DOMAINS.items() for entity in one["entities"]}
for one in PRODUCTS:
    one["domain"] = CONSUMERS.get(one["name"]) or HOMES[one["entities"][0]]
