"""Map C: nine fine domains, hardly more than one team each."""


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


DOMAINS = {
    "shop": domain(
        teams=["storefront"],
        entities=["session_event", "search_query"],
        purpose="runs the shop window and its search",
        neighbours={"range": "search query and product item change together"},
    ),
    "range": domain(
        teams=["catalog", "pricing"],
        entities=["product_item", "category", "product_review", "price", "promotion"],
        purpose="decides what is sold at which price",
        neighbours={"shop": "product item and search query change together"},
    ),
    "orders": domain(
        teams=["checkout"],
        entities=["cart", "order", "order_line"],
        purpose="takes a basket to a confirmed order",
        neighbours={"customer": "order and customer account change together"},
    ),
    "payments": domain(
        teams=["payments"],
        entities=["payment", "refund"],
        purpose="moves money from and to customers",
        neighbours={"finance": "payment and invoice change together"},
    ),
    "finance": domain(
        teams=["finance"],
        entities=["invoice", "ledger_entry"],
        purpose="bills customers and keeps the books",
        neighbours={"payments": "invoice and payment change together"},
    ),
    "delivery": domain(
        teams=["fulfilment"],
        entities=["shipment", "stock_level"],
        purpose="keeps the warehouse and brings parcels home",
        neighbours={"orders": "shipment and order change together"},
    ),
    "buying": domain(
        teams=["procurement"],
        entities=["purchase_order", "supplier"],
        purpose="chooses suppliers and orders from them",
        neighbours={"delivery": "purchase order and stock level change together"},
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
    product("shop_sessions", "shop", "source-aligned", entities=["session_event"], serves=["N10"]),
    product("search_log", "shop", "source-aligned", entities=["search_query"], serves=["N07"]),
    product(
        "product_catalogue", "range", "source-aligned",
        entities=["product_item", "category"],
        serves=["N07"],
    ),
    product("promotions", "range", "source-aligned", entities=["promotion"]),
    product("baskets", "orders", "source-aligned", entities=["cart"], serves=["N10"]),
    product("sales_orders", "orders", "source-aligned", entities=["order", "order_line"]),
    product(
        "payments", "payments", "source-aligned",
        entities=["payment", "refund"],
        serves=["N06"],
    ),
    product(
        "ledger", "finance", "source-aligned",
        entities=["invoice", "ledger_entry"],
        serves=["N06"],
    ),
    product("deliveries", "delivery", "source-aligned", entities=["shipment"]),
    product("stock", "delivery", "source-aligned", entities=["stock_level"], serves=["N09"]),
    product(
        "purchasing", "buying", "source-aligned",
        entities=["purchase_order", "supplier"],
        serves=["N09"],
    ),
    product("campaigns", "marketing", "source-aligned", entities=["campaign", "ad_spend"]),
    product(
        "email_events", "marketing", "source-aligned",
        entities=["email_event"],
        serves=["N08"],
    ),
    product("customers", "customer", "source-aligned", entities=["customer_account"]),
    product("consents", "customer", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "service_cases", "customer", "source-aligned",
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
        "demand_forecast", "buying", "consumer-aligned",
        inputs=["sales_orders", "stock", "promotions"],
        serves=["N03"],
    ),
    product(
        "customer_picture", "customer", "consumer-aligned",
        inputs=["customers", "sales_orders", "service_cases"],
        serves=["N04"],
    ),
    product(
        "late_deliveries", "delivery", "consumer-aligned",
        inputs=["deliveries", "sales_orders"],
        serves=["N05"],
    ),
    product(
        "recommendation_features", "marketing", "consumer-aligned",
        inputs=["shop_sessions", "sales_orders", "product_catalogue", "customers"],
        serves=["N11"],
    ),
    product(
        "fraud_signals", "payments", "consumer-aligned",
        inputs=["payments", "customers", "sales_orders"],
        serves=["N12"],
    ),
]
