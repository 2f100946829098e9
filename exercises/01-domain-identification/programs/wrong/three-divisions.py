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


DIVISIONS = {
    "discovery": "commerce", "orders": "commerce", "money": "back_office", "supply": "back_office",
    "pricing": "customers", "marketing": "customers", "customer": "customers",
}
for one in PRODUCTS:
    one["domain"] = DIVISIONS[one["domain"]]
