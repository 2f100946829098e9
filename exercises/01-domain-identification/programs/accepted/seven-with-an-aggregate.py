"""Map A with an aggregate: orders joined with customers once, for three uses."""


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
        "shop_sessions", "discovery", "source-aligned",
        entities=["session_event"],
        serves=["N10"],
    ),
    product("search_log", "discovery", "source-aligned", entities=["search_query"], serves=["N07"]),
    product(
        "product_catalogue", "discovery", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "pricing", "source-aligned", entities=["promotion"]),
    product("baskets", "orders", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "orders", "source-aligned", entities=["order", "order_line"]),
    product("payments", "money", "source-aligned", entities=["payment", "refund"], serves=["N06"]),
    product(
        "ledger", "money", "source-aligned",
        entities=["invoice", "ledger_entry"],
        serves=["N06"],
    ),
    product("deliveries", "supply", "source-aligned", entities=["shipment"]),
    product("stock", "supply", "source-aligned", entities=["stock_level"], serves=["N09"]),
    product(
        "purchasing", "supply", "source-aligned",
        entities=["purchase_order", "supplier"],
        serves=["N09"],
    ),
    product("campaigns", "marketing", "source-aligned", entities=["campaign", "ad_spend"]),
    product(
        "email_events", "marketing", "source-aligned",
        entities=["email_event"],
        serves=["N08"],
    ),
    product("consents", "customer", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "customer", "source-aligned",
        entities=["support_ticket", "return_request"],
    ),
    product(
        "customer_orders", "customer", "aggregate",
        entities=["customer_account"],
        inputs=["sales_orders"],
    ),
    product(
        "net_revenue", "money", "consumer-aligned",
        inputs=["sales_orders", "payments"],
        serves=["N01"],
    ),
    product(
        "campaign_return", "marketing", "consumer-aligned",
        inputs=["campaigns", "sales_orders", "shop_sessions"],
        serves=["N02"],
    ),
    product(
        "demand_forecast", "supply", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "customer", "consumer-aligned",
        inputs=["customer_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "supply", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "marketing", "consumer-aligned",
        inputs=["shop_sessions", "customer_orders", "product_catalogue"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "money", "consumer-aligned",
        inputs=["payments", "customer_orders"],
        serves=["N12"],
    ),
]
