"""A domain explains itself by its name.

Fails: boundaries_named.
Misconception: a-name-is-a-purpose.
"""

def domain(teams, entities, purpose="data", neighbours=None):
    return {
        "purpose": purpose,
        "teams": teams,
        "entities": entities,
        "neighbours": neighbours or {},
    }


DOMAINS = {
    "discovery": domain(
        teams=["storefront", "catalog"],
        entities=["session_event", "search_query", "product_item", "category", "product_review"],
        purpose="data",
        neighbours={"orders": "session event and cart change together"},
    ),
    "pricing": domain(
        teams=["pricing"],
        entities=["price", "promotion"],
        purpose="data",
        neighbours={"discovery": "price and product item change together"},
    ),
    "orders": domain(
        teams=["checkout"],
        entities=["cart", "order", "order_line"],
        purpose="data",
        neighbours={"money": "order and payment change together"},
    ),
    "money": domain(
        teams=["payments", "finance"],
        entities=["payment", "refund", "invoice", "ledger_entry"],
        purpose="data",
        neighbours={"orders": "payment and order change together"},
    ),
    "supply": domain(
        teams=["fulfilment", "procurement"],
        entities=["shipment", "stock_level", "purchase_order", "supplier"],
        purpose="data",
        neighbours={"orders": "shipment and order change together"},
    ),
    "marketing": domain(
        teams=["growth"],
        entities=["campaign", "ad_spend", "email_event", "loyalty_balance"],
        purpose="data",
        neighbours={"customer": "loyalty balance and customer account change together"},
    ),
    "customer": domain(
        teams=["accounts", "care"],
        entities=["customer_account", "consent", "support_ticket", "return_request"],
        purpose="data",
        neighbours={"orders": "customer account and order change together"},
    ),
}
