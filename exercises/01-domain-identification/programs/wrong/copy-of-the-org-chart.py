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


CONSUMERS = {
    "net_revenue": "finance", "campaign_return": "growth", "demand_forecast": "procurement",
    "customer_picture": "care", "late_deliveries": "fulfilment",
    "recommendation_features": "growth", "fraud_signals": "payments",
}
HOMES = {entity: name for name, one in DOMAINS.items() for entity in one["entities"]}
for one in PRODUCTS:
    one["domain"] = CONSUMERS.get(one["name"]) or HOMES[one["entities"][0]]
