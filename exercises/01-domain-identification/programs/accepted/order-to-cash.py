"""Map E: along the money, from the order to the cash."""

from itertools import combinations


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
    sets = {name: set(one["entities"]) for name, one in domains.items()}
    owned = set().union(*sets.values())
    counted = [(a, b, w) for a, b, w in affinity if {a, b} <= owned]
    inside = sum(w for a, b, w in counted for names in sets.values() if {a, b} <= names)
    between = {}
    for one, other in combinations(sorted(sets), 2):
        crossing = sum(
            w
            for a, b, w in counted
            if (a in sets[one] and b in sets[other]) or (b in sets[one] and a in sets[other])
        )
        between[one, other] = crossing  # also where nothing crosses
    total = sum(w for _, _, w in counted)
    return {
        "inside": inside,
        "crossing": total - inside,
        "cohesion": float(inside) / total if total else 0.0,
        "between": between,
        "unassigned": sorted({end for a, b, _ in affinity for end in (a, b)} - owned),
    }


DOMAINS = {
    "discovery": domain(
        teams=["storefront"],
        entities=["session_event", "search_query"],
        purpose="runs the shop window and its search",
        neighbours={"range": "search query and product item change together"},
    ),
    "range": domain(
        teams=["catalog", "pricing"],
        entities=["product_item", "category", "product_review", "price", "promotion"],
        purpose="decides what is sold at which price",
        neighbours={"discovery": "product item and search query change together"},
    ),
    "order_to_cash": domain(
        teams=["checkout", "payments"],
        entities=["cart", "order", "order_line", "payment", "refund"],
        purpose="takes a basket to a paid order",
        neighbours={"books": "payment and invoice change together"},
    ),
    "books": domain(
        teams=["finance"],
        entities=["invoice", "ledger_entry"],
        purpose="bills customers and keeps the books",
        neighbours={"order_to_cash": "invoice and payment change together"},
    ),
    "supply": domain(
        teams=["fulfilment", "procurement"],
        entities=["shipment", "stock_level", "purchase_order", "supplier"],
        purpose="keeps items in stock and brings them home",
        neighbours={"order_to_cash": "shipment and order change together"},
    ),
    "customers": domain(
        teams=["growth", "accounts"],
        entities=[
            "campaign", "ad_spend", "email_event", "customer_account", "consent", "loyalty_balance",
        ],
        purpose="wins customers and keeps their consent current",
        neighbours={"order_to_cash": "customer account and order change together"},
    ),
    "care": domain(
        teams=["care"],
        entities=["support_ticket", "return_request"],
        purpose="answers customers and settles their complaints",
        neighbours={"order_to_cash": "return request and refund change together"},
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
        "product_catalogue", "range", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "range", "source-aligned", entities=["promotion"]),
    product("baskets", "order_to_cash", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "order_to_cash", "source-aligned", entities=["order", "order_line"]),
    product(
        "payments", "order_to_cash", "source-aligned",
        entities=["payment", "refund"],
        serves=["N06"],
    ),
    product(
        "ledger", "books", "source-aligned",
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
    product("campaigns", "customers", "source-aligned", entities=["campaign", "ad_spend"]),
    product(
        "email_events", "customers", "source-aligned",
        entities=["email_event"],
        serves=["N08"],
    ),
    product("customers", "customers", "source-aligned", entities=["customer_account"]),
    product("consents", "customers", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "care", "source-aligned",
        entities=["support_ticket", "return_request"],
    ),
    product(
        "net_revenue", "books", "consumer-aligned",
        inputs=["sales_orders", "payments"],
        serves=["N01"],
    ),
    product(
        "campaign_return", "customers", "consumer-aligned",
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
        "recommendation_features", "customers", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "order_to_cash", "consumer-aligned",
        inputs=["payments", "customers", "sales_orders"],
        serves=["N12"],
    ),
]
