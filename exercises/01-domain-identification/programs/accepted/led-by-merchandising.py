"""Map D: led by merchandising, which chooses, buys and prices the range."""

from dataclasses import dataclass, field


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


@dataclass
class Tally:
    """Adds up one affinity after the other."""

    home: dict
    inside: int = 0
    between: dict = field(default_factory=dict)
    strangers: set = field(default_factory=set)

    def add(self, first, second, weight):
        unknown = {end for end in (first, second) if end not in self.home}
        if unknown:
            self.strangers.update(unknown)
            return
        pair = frozenset((self.home[first], self.home[second]))
        if len(pair) == 1:
            self.inside += weight
        else:
            self.between[pair] = self.between.get(pair, 0) + weight


def boundary_report(domains, affinity):
    tally = Tally({e: name for name, one in domains.items() for e in one["entities"]})
    for edge in affinity:
        tally.add(*edge)
    crossing = sum(tally.between.values())
    return {
        "inside": tally.inside,
        "crossing": crossing,
        "cohesion": tally.inside / max(tally.inside + crossing, 1),
        "between": {tuple(sorted(pair)): weight for pair, weight in tally.between.items()},
        "unassigned": tuple(sorted(tally.strangers)),
    }


DOMAINS = {
    "shop": domain(
        teams=["storefront", "checkout"],
        entities=["session_event", "search_query", "cart", "order", "order_line"],
        purpose="takes a visitor to a confirmed order",
        neighbours={"merchandise": "search query and product item change together"},
    ),
    "money": domain(
        teams=["payments", "finance"],
        entities=["payment", "refund", "invoice", "ledger_entry"],
        purpose="collects what is owed and closes the month",
        neighbours={"shop": "payment and order change together"},
    ),
    "merchandise": domain(
        teams=["catalog", "pricing", "procurement"],
        entities=[
            "product_item", "category", "product_review", "price", "promotion", "purchase_order",
            "supplier",
        ],
        purpose="chooses the range, buys it and prices it",
        neighbours={"shop": "product item and search query change together"},
    ),
    "relations": domain(
        teams=["growth", "accounts"],
        entities=[
            "campaign", "ad_spend", "email_event", "customer_account", "consent", "loyalty_balance",
        ],
        purpose="wins customers and keeps their trust",
        neighbours={"shop": "customer account and order change together"},
    ),
    "service": domain(
        teams=["fulfilment", "care"],
        entities=["shipment", "stock_level", "support_ticket", "return_request"],
        purpose="delivers the order and puts right what failed",
        neighbours={"shop": "shipment and order change together"},
    ),
}

PRODUCTS = [
    product("shop_sessions", "shop", "source-aligned", entities=["session_event"], serves=["N10"]),
    product("search_log", "shop", "source-aligned", entities=["search_query"], serves=["N07"]),
    product(
        "product_catalogue", "merchandise", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "merchandise", "source-aligned", entities=["promotion"]),
    product("baskets", "shop", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "shop", "source-aligned", entities=["order", "order_line"]),
    product("payments", "money", "source-aligned", entities=["payment", "refund"], serves=["N06"]),
    product(
        "ledger", "money", "source-aligned",
        entities=["invoice", "ledger_entry"],
        serves=["N06"],
    ),
    product("deliveries", "service", "source-aligned", entities=["shipment"]),
    product("stock", "service", "source-aligned", entities=["stock_level"], serves=["N09"]),
    product(
        "purchasing", "merchandise", "source-aligned",
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
        "service_cases", "service", "source-aligned",
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
        "demand_forecast", "merchandise", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "service", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "service", "consumer-aligned",
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
