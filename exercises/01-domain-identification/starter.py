"""Exercise 1: draw the domains of Kestrel Home. The three steps stand beside this editor."""

from kestrel import AFFINITY, product

# Step 1: three records have no home: cart, consent, return_request.
DOMAINS = {
    "discovery": {"teams": ["storefront", "catalog"], "entities": [
        "session_event", "search_query", "product_item", "category", "product_review"]},
    "pricing": {"teams": ["pricing"], "entities": ["price", "promotion"]},
    "orders": {"teams": ["checkout"], "entities": ["order", "order_line"]},
    "money": {"teams": ["payments", "finance"], "entities": [
        "payment", "refund", "invoice", "ledger_entry"]},
    "supply": {"teams": ["fulfilment", "procurement"], "entities": [
        "shipment", "stock_level", "purchase_order", "supplier"]},
    "marketing": {"teams": ["growth"], "entities": [
        "campaign", "ad_spend", "email_event", "loyalty_balance"]},
    "customer": {"teams": ["accounts", "care"], "entities": [
        "customer_account", "support_ticket"]},
}


def boundary_report(domains, affinity):
    """How much shared work stays inside domains, and how much crosses between which two."""
    home = {entity: name for name, one in domains.items() for entity in one["entities"]}
    inside = crossing = 0
    between = {}  # ("money", "orders") -> how much crosses between these two
    for first, second, weight in affinity:
        if first not in home or second not in home:
            continue  # no home yet: it counts neither way
        pair = tuple(sorted([home[first], home[second]]))
        if home[first] == home[second]:
            inside += weight
        else:
            pass  # Step 2: count it, in all and for this pair of domains
    cohesion = inside / (inside + crossing)
    return {"inside": inside, "crossing": crossing, "cohesion": cohesion, "between": between}


# Step 3: the type of the last three, and the need that each serves.
PRODUCTS = [
    product("sales_orders", "orders", "source-aligned", entities=["order", "order_line"]),
    product("payments", "money", "source-aligned", entities=["payment", "refund"]),
    product("customers", "customer", "source-aligned", entities=["customer_account"]),
    product("deliveries", "supply", "source-aligned", entities=["shipment"]),
    product("fraud_signals", "money", "consumer-aligned", inputs=["paid_orders"], serves=["N12"]),
    product("searches", "discovery", entities=["search_query", "product_item"],
            type="", serves=[]),
    product("late_parcels", "supply", inputs=["deliveries", "sales_orders"],
            type="", serves=[]),
    product("paid_orders", "money", inputs=["sales_orders", "payments", "customers"],
            type="", serves=[]),
]

# To see what crosses: print(boundary_report(DOMAINS, AFFINITY))
