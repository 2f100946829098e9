"""Every table is a product, and consumers join them as they need.

Fails: product_types, needs_met, lean_products.
Misconception: consumers-do-the-joins.
"""


def domain(teams, entities, purpose="", neighbours=None):
    return {
        "purpose": purpose,
        "teams": teams,
        "entities": entities,
        "neighbours": neighbours or {},
    }


def product(name, domain, type, entities=(), inputs=(), serves=()):
    return {
        "name": name,
        "domain": domain,
        "type": type,
        "entities": list(entities),
        "inputs": list(inputs),
        "serves": list(serves),
    }


def boundary_report(domains, affinity):
    """How much shared work stays inside domains, and how much crosses between which two."""
    home = {entity: name for name, one in domains.items() for entity in one["entities"]}
    inside = crossing = 0
    between = {}
    unassigned = set()
    for first, second, weight in affinity:
        unknown = {first, second} - set(home)
        if unknown:
            unassigned |= unknown
        elif home[first] == home[second]:
            inside += weight
        else:
            crossing += weight
            pair = tuple(sorted((home[first], home[second])))
            between[pair] = between.get(pair, 0) + weight
    total = inside + crossing
    return {
        "inside": inside,
        "crossing": crossing,
        "cohesion": inside / total if total else 0.0,
        "between": between,
        "unassigned": sorted(unassigned),
    }


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
        teams=["accounts", "care"],
        entities=["customer_account", "consent", "support_ticket", "return_request"],
        purpose="knows the customer and settles complaints",
        neighbours={"orders": "customer account and order change together"},
    ),
}

PRODUCTS = [
    product(
        "session_event", "discovery", "source-aligned",
        entities=["session_event"],
        serves=["N02", "N10", "N11"],
    ),
    product(
        "search_query", "discovery", "source-aligned",
        entities=["search_query"],
        serves=["N07"],
    ),
    product(
        "product_item", "discovery", "source-aligned",
        entities=["product_item"],
        serves=["N07", "N11"],
    ),
    product("category", "discovery", "source-aligned", entities=["category"]),
    product("product_review", "discovery", "source-aligned", entities=["product_review"]),
    product("price", "pricing", "source-aligned", entities=["price"]),
    product("promotion", "pricing", "source-aligned", entities=["promotion"], serves=["N03"]),
    product("cart", "orders", "source-aligned", entities=["cart"], serves=["N10"]),
    product(
        "order", "orders", "source-aligned",
        entities=["order"],
        serves=["N01", "N02", "N04", "N05", "N12"],
    ),
    product(
        "order_line", "orders", "source-aligned",
        entities=["order_line"],
        serves=["N03", "N11"],
    ),
    product(
        "payment", "money", "source-aligned",
        entities=["payment"],
        serves=["N01", "N06", "N12"],
    ),
    product("refund", "money", "source-aligned", entities=["refund"], serves=["N01"]),
    product("invoice", "money", "source-aligned", entities=["invoice"], serves=["N06"]),
    product("ledger_entry", "money", "source-aligned", entities=["ledger_entry"], serves=["N06"]),
    product("shipment", "supply", "source-aligned", entities=["shipment"], serves=["N05"]),
    product(
        "stock_level", "supply", "source-aligned",
        entities=["stock_level"],
        serves=["N03", "N09"],
    ),
    product(
        "purchase_order", "supply", "source-aligned",
        entities=["purchase_order"],
        serves=["N09"],
    ),
    product("supplier", "supply", "source-aligned", entities=["supplier"], serves=["N09"]),
    product("campaign", "marketing", "source-aligned", entities=["campaign"], serves=["N02"]),
    product("ad_spend", "marketing", "source-aligned", entities=["ad_spend"], serves=["N02"]),
    product("email_event", "marketing", "source-aligned", entities=["email_event"], serves=["N08"]),
    product("loyalty_balance", "marketing", "source-aligned", entities=["loyalty_balance"]),
    product(
        "customer_account", "customer", "source-aligned",
        entities=["customer_account"],
        serves=["N04", "N11", "N12"],
    ),
    product("consent", "customer", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "support_ticket", "customer", "source-aligned",
        entities=["support_ticket"],
        serves=["N04"],
    ),
    product(
        "return_request", "customer", "source-aligned",
        entities=["return_request"],
        serves=["N04"],
    ),
]
