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


CONSUMERS = {
    "net_revenue": "store", "campaign_return": "report", "demand_forecast": "process",
    "customer_picture": "report", "late_deliveries": "capture",
    "recommendation_features": "report", "fraud_signals": "process",
}
HOMES = {entity: name for name, one in DOMAINS.items() for entity in one["entities"]}
for one in PRODUCTS:
    one["domain"] = CONSUMERS.get(one["name"]) or HOMES[one["entities"][0]]
