"""The service desk only answers questions, so it needs no domain.

Fails: three_homes, teams_placed, producer_owns.
Misconception: helpers-need-no-domain.
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
    "supply": domain(
        teams=["fulfilment", "procurement"],
        entities=["shipment", "stock_level", "purchase_order", "supplier"],
        purpose="keeps items in stock and brings them home",
        neighbours={"orders": "shipment and order change together"},
    ),
    "marketing": domain(
        teams=["growth"],
        entities=["campaign", "ad_spend", "email_event", "loyalty_balance"],
        purpose="wins customers and keeps their interest",
        neighbours={"customer": "loyalty balance and customer account change together"},
    ),
    "customer": domain(
        teams=["accounts"],
        entities=["customer_account", "consent", "support_ticket", "return_request"],
        purpose="knows the customer and settles complaints",
        neighbours={"orders": "customer account and order change together"},
    ),
}
