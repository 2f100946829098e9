"""Map B: five domains, close to the lesson's Sales, Marketing, Product and Finance, and supply."""

from collections import Counter


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
    home = {}
    for name, one in domains.items():
        home.update(dict.fromkeys(one["entities"], name))
    known = [edge for edge in affinity if edge[0] in home and edge[1] in home]
    strangers = {end for edge in affinity for end in edge[:2] if end not in home}
    between = Counter()
    for first, second, weight in known:
        between[tuple(sorted((home[first], home[second])))] += weight
    inside = sum(weight for (one, other), weight in between.items() if one == other)
    crossing = between.total() - inside
    return {
        "inside": inside,
        "crossing": crossing,
        "cohesion": inside / between.total() if between.total() else 0.0,
        "between": {pair: weight for pair, weight in between.items() if pair[0] != pair[1]},
        "unassigned": sorted(strangers),
    }


DOMAINS = {
    "product": domain(
        teams=["storefront", "catalog", "pricing"],
        entities=[
            "session_event", "search_query", "product_item", "category", "product_review", "price",
            "promotion",
        ],
        purpose="decides what is shown and what it costs",
        neighbours={"sales": "session event and cart change together"},
    ),
    "sales": domain(
        teams=["checkout", "accounts", "care"],
        entities=[
            "cart", "order", "order_line", "customer_account", "consent", "support_ticket",
            "return_request",
        ],
        purpose="turns visitors into served and satisfied customers",
        neighbours={"product": "cart and session event change together"},
    ),
    "finance": domain(
        teams=["payments", "finance"],
        entities=["payment", "refund", "invoice", "ledger_entry"],
        purpose="collects what is owed and closes the month",
        neighbours={"sales": "payment and order change together"},
    ),
    "supply": domain(
        teams=["fulfilment", "procurement"],
        entities=["shipment", "stock_level", "purchase_order", "supplier"],
        purpose="keeps items in stock and brings them home",
        neighbours={"sales": "shipment and return request change together"},
    ),
    "marketing": domain(
        teams=["growth"],
        entities=["campaign", "ad_spend", "email_event", "loyalty_balance"],
        purpose="wins customers and keeps their interest",
        neighbours={"sales": "loyalty balance and customer account change together"},
    ),
}

PRODUCTS = [
    product(
        "shop_sessions", "product", "source-aligned",
        entities=["session_event"],
        serves=["N10"],
    ),
    product("search_log", "product", "source-aligned", entities=["search_query"], serves=["N07"]),
    product(
        "product_catalogue", "product", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "product", "source-aligned", entities=["promotion"]),
    product("baskets", "sales", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "sales", "source-aligned", entities=["order", "order_line"]),
    product(
        "payments", "finance", "source-aligned",
        entities=["payment", "refund"],
        serves=["N06"],
    ),
    product(
        "ledger", "finance", "source-aligned",
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
    product("customers", "sales", "source-aligned", entities=["customer_account"]),
    product("consents", "sales", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "sales", "source-aligned",
        entities=["support_ticket", "return_request"],
    ),
    product(
        "net_revenue", "finance", "consumer-aligned",
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
        "customer_picture", "sales", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "supply", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "marketing", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "finance", "consumer-aligned",
        inputs=["payments", "customers", "sales_orders"],
        serves=["N12"],
    ),
]
