"""A neighbour is whoever one talks to, not where the work crosses.

Fails: boundaries_named.
Misconception: neighbours-by-feeling.
"""

DOMAINS = {
    "discovery": domain(
        teams=["storefront", "catalog"],
        entities=["session_event", "search_query", "product_item", "category", "product_review"],
        purpose="decides how shoppers find what they want",
        neighbours={"pricing": "prices and figures cross here sometimes"},
    ),
    "pricing": domain(
        teams=["pricing"],
        entities=["price", "promotion"],
        purpose="decides what an item costs today",
        neighbours={"supply": "prices and figures cross here sometimes"},
    ),
    "orders": domain(
        teams=["checkout"],
        entities=["cart", "order", "order_line"],
        purpose="takes a basket to a confirmed order",
        neighbours={"pricing": "prices and figures cross here sometimes"},
    ),
    "money": domain(
        teams=["payments", "finance"],
        entities=["payment", "refund", "invoice", "ledger_entry"],
        purpose="collects what is owed and closes the month",
        neighbours={"pricing": "prices and figures cross here sometimes"},
    ),
    "supply": domain(
        teams=["fulfilment", "procurement"],
        entities=["shipment", "stock_level", "purchase_order", "supplier"],
        purpose="keeps items in stock and brings them home",
        neighbours={"pricing": "prices and figures cross here sometimes"},
    ),
    "marketing": domain(
        teams=["growth"],
        entities=["campaign", "ad_spend", "email_event", "loyalty_balance"],
        purpose="wins customers and keeps their interest",
        neighbours={"pricing": "prices and figures cross here sometimes"},
    ),
    "customer": domain(
        teams=["accounts", "care"],
        entities=["customer_account", "consent", "support_ticket", "return_request"],
        purpose="knows the customer and settles complaints",
        neighbours={"pricing": "prices and figures cross here sometimes"},
    ),
}
