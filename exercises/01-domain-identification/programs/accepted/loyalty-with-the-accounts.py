"""Map A with loyalty in the customer domain, as plain literals: tuples, sets, dicts by name."""


def owner(domains, entity):
    for name, one in domains.items():
        if entity in one["entities"]:
            return name
    return None


def boundary_report(domains, affinity):
    report = {"inside": 0, "crossing": 0, "cohesion": 0.0, "between": {}, "unassigned": []}
    for first, second, weight in affinity:
        owners = [owner(domains, first), owner(domains, second)]
        if None in owners:
            for entity, found in zip((first, second), owners):
                if found is None and entity not in report["unassigned"]:
                    report["unassigned"].append(entity)
        elif owners[0] == owners[1]:
            report["inside"] += weight
        else:
            report["crossing"] += weight
            key = min(owners), max(owners)
            report["between"].setdefault(key, 0)
            report["between"][key] += weight
    report["unassigned"].sort()
    if report["inside"] + report["crossing"] > 0:
        report["cohesion"] = report["inside"] / (report["inside"] + report["crossing"])
    return report


DOMAINS = dict(
    discovery={"purpose": "decides how shoppers find what they want",
     "teams": ("storefront", "catalog"),
     "entities": {"category", "product_item", "product_review", "search_query",
                  "session_event"},
     "neighbours": {"orders": "session event and cart change together"}},
    pricing={"purpose": "decides what an item costs today",
     "teams": ("pricing",),
     "entities": {"price", "promotion"},
     "neighbours": {"discovery": "price and product item change together"}},
    orders={"purpose": "takes a basket to a confirmed order",
     "teams": ("checkout",),
     "entities": {"order_line", "cart", "order"},
     "neighbours": {"money": "order and payment change together"}},
    money={"purpose": "collects what is owed and closes the month",
     "teams": ("payments", "finance"),
     "entities": {"invoice", "ledger_entry", "payment", "refund"},
     "neighbours": {"orders": "payment and order change together"}},
    supply={"purpose": "keeps items in stock and brings them home",
     "teams": ("fulfilment", "procurement"),
     "entities": {"purchase_order", "stock_level", "supplier", "shipment"},
     "neighbours": {"orders": "shipment and order change together"}},
    marketing={"purpose": "wins customers and keeps their interest",
     "teams": ("growth",),
     "entities": {"email_event", "ad_spend", "campaign"},
     "neighbours": {"customer": "email event and consent change together"}},
    customer={"purpose": "knows the customer and settles complaints",
     "teams": ("accounts", "care"),
     "entities": {"consent", "customer_account", "loyalty_balance", "return_request",
                  "support_ticket"},
     "neighbours": {"orders": "customer account and order change together"}},
)

PRODUCTS = [
    {"name": "shop_sessions",
     "domain": "discovery",
     "type": "source-aligned",
     "entities": ["session_event"],
     "serves": ["N10"]},
    {"name": "search_log",
     "domain": "discovery",
     "type": "source-aligned",
     "entities": ["search_query"],
     "serves": ["N07"]},
    {"name": "product_catalogue",
     "domain": "discovery",
     "type": "source-aligned",
     "entities": ["product_item", "category"],
     "serves": ["N07"]},
    {"name": "promotions",
     "domain": "pricing",
     "type": "source-aligned",
     "entities": ["promotion"]},
    {"name": "baskets",
     "domain": "orders",
     "type": "source-aligned",
     "entities": ["cart"],
     "serves": ["N10"]},
    {"name": "sales_orders",
     "domain": "orders",
     "type": "source-aligned",
     "entities": ["order", "order_line"]},
    {"name": "payments",
     "domain": "money",
     "type": "source-aligned",
     "entities": ["payment", "refund"],
     "serves": ["N06"]},
    {"name": "ledger",
     "domain": "money",
     "type": "source-aligned",
     "entities": ["invoice", "ledger_entry"],
     "serves": ["N06"]},
    {"name": "deliveries",
     "domain": "supply",
     "type": "source-aligned",
     "entities": ["shipment"]},
    {"name": "stock",
     "domain": "supply",
     "type": "source-aligned",
     "entities": ["stock_level"],
     "serves": ["N09"]},
    {"name": "purchasing",
     "domain": "supply",
     "type": "source-aligned",
     "entities": ["purchase_order", "supplier"],
     "serves": ["N09"]},
    {"name": "campaigns",
     "domain": "marketing",
     "type": "source-aligned",
     "entities": ["campaign", "ad_spend"]},
    {"name": "email_events",
     "domain": "marketing",
     "type": "source-aligned",
     "entities": ["email_event"],
     "serves": ["N08"]},
    {"name": "customers",
     "domain": "customer",
     "type": "source-aligned",
     "entities": ["customer_account"]},
    {"name": "consents",
     "domain": "customer",
     "type": "source-aligned",
     "entities": ["consent"],
     "serves": ["N08"]},
    {"name": "service_cases",
     "domain": "customer",
     "type": "source-aligned",
     "entities": ["support_ticket", "return_request"]},
    {"name": "net_revenue",
     "domain": "money",
     "type": "consumer-aligned",
     "inputs": ["sales_orders", "payments"],
     "serves": ["N01"]},
    {"name": "campaign_return",
     "domain": "marketing",
     "type": "consumer-aligned",
     "inputs": ["campaigns", "sales_orders", "shop_sessions"],
     "serves": ["N02"]},
    {"name": "demand_forecast",
     "domain": "supply",
     "type": "consumer-aligned",
     "inputs": ["sales_orders", "stock", "promotions"],
     "serves": ["N03"]},
    {"name": "customer_picture",
     "domain": "customer",
     "type": "consumer-aligned",
     "inputs": ["customers", "sales_orders", "service_cases"],
     "serves": ["N04"]},
    {"name": "late_deliveries",
     "domain": "supply",
     "type": "consumer-aligned",
     "inputs": ["deliveries", "sales_orders"],
     "serves": ["N05"]},
    {"name": "recommendation_features",
     "domain": "marketing",
     "type": "consumer-aligned",
     "inputs": ["shop_sessions", "sales_orders", "product_catalogue", "customers"],
     "serves": ["N11"]},
    {"name": "fraud_signals",
     "domain": "money",
     "type": "consumer-aligned",
     "inputs": ["payments", "customers", "sales_orders"],
     "serves": ["N12"]},
]
