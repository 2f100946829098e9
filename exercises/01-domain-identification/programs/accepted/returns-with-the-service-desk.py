"""Map F: the basket belongs to the shop, returns to the service desk."""


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
    "shop": domain(
        teams=["storefront"],
        entities=["session_event", "search_query", "cart"],
        purpose="runs the shop window up to the basket",
        neighbours={"range": "search query and product item change together"},
    ),
    "range": domain(
        teams=["catalog", "pricing"],
        entities=["product_item", "category", "price", "promotion"],
        purpose="decides what is sold at which price",
        neighbours={"shop": "product item and search query change together"},
    ),
    "orders": domain(
        teams=["checkout"],
        entities=["order", "order_line"],
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
    "relations": domain(
        teams=["growth", "accounts"],
        entities=[
            "campaign", "ad_spend", "email_event", "customer_account", "consent", "loyalty_balance",
        ],
        purpose="wins customers and keeps their trust",
        neighbours={"orders": "customer account and order change together"},
    ),
    "care": domain(
        teams=["care"],
        entities=["product_review", "support_ticket", "return_request"],
        purpose="answers customers and settles their complaints",
        neighbours={"range": "product review and product item change together"},
    ),
}

PRODUCTS = [
    product("shop_sessions", "shop", "source-aligned", entities=["session_event"], serves=["N10"]),
    product("search_log", "shop", "source-aligned", entities=["search_query"], serves=["N07"]),
    product(
        "product_catalogue", "range", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "range", "source-aligned", entities=["promotion"]),
    product("baskets", "shop", "source-aligned", entities=["cart"], serves=["N10"]),
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
    product("campaigns", "relations", "source-aligned", entities=["campaign", "ad_spend"]),
    product(
        "email_events", "relations", "source-aligned",
        entities=["email_event"],
        serves=["N08"],
    ),
    product("customers", "relations", "source-aligned", entities=["customer_account"]),
    product("consents", "relations", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "care", "source-aligned",
        entities=["support_ticket", "return_request"],
    ),
    product(
        "net_revenue", "money", "consumer-aligned",
        inputs=["sales_orders", "payments"],
        serves=["N01"],
    ),
    product(
        "campaign_return", "relations", "consumer-aligned",
        inputs=["campaigns", "sales_orders", "shop_sessions"],
        serves=["N02"],
    ),
    product(
        "demand_forecast", "supply", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "care", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "supply", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "relations", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "money", "consumer-aligned",
        inputs=["payments", "customers", "sales_orders"],
        serves=["N12"],
    ),
]
