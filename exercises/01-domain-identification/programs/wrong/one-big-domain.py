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


for one in PRODUCTS:
    one["domain"] = "kestrel"
