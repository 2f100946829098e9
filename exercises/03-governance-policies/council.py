"""What the governance council of Kestrel Home decided, and what the domains made of it.

    from council import DECISIONS, LAWFUL_BASES, PRODUCTS, DOMAIN_RULES

DECISIONS     the 13 decisions of the council, in words:
              [{"area": "privacy", "field": "masked_fields", "applies": "personal data",
                "decision": "names every field of pii_fields", "severity": "block"}, ...]
LAWFUL_BASES  the four grounds on which the council lets personal data be kept
PRODUCTS      six data products as their owners describe them, some with faults:
              [{"name": "sales_orders", "domain": "orders", "owner": "team-checkout", ...}, ...]
DOMAIN_RULES  what four domains want to add or change, some of it not theirs to change:
              {"money": [{"refines": "…id of a policy of yours…", "value": 365}, ...], ...}

The council and its rules are invented. They are not legal advice: no law says 2555 days.
help(council) shows the functions at the end; they answer what you will often ask.
"""

LAWFUL_BASES = ["consent", "contract", "legal_obligation", "legitimate_interest"]


def _decision(area, field, decision, applies="all products", severity="block"):
    return {
        "area": area,
        "field": field,
        "applies": applies,
        "decision": decision,
        "severity": severity,
    }


DECISIONS = [
    _decision("privacy", "masked_fields", "names every field of pii_fields", "personal data"),
    _decision("privacy", "lawful_basis", "is one of LAWFUL_BASES", "personal data"),
    _decision("privacy", "retention_days", "is at most 2555", "personal data"),
    _decision("privacy", "erasure_days", "is at most 30", "personal data"),
    _decision("privacy", "opt_out", "is True", "region US-CA"),
    _decision("security", "default_access", "is deny"),
    _decision("security", "encryption", "includes at_rest and in_transit"),
    _decision("interoperability", "format", "is delta, parquet or iceberg"),
    _decision("interoperability", "timestamps", "is UTC"),
    _decision("interoperability", "version", "is present"),
    _decision("quality", "owner", "is present"),
    _decision("quality", "completeness", "is at least 0.95"),
    _decision("quality", "availability", "is at least 99.0", severity="warn"),
]


def _product(name, domain, owner, **fields):
    described = {
        "name": name,
        "domain": domain,
        "owner": owner,
        "version": "1.0.0",
        "format": "delta",
        "timestamps": "UTC",
        "encryption": ["at_rest", "in_transit"],
        "default_access": "deny",
        "retention_days": 730,
        "pii_fields": [],
        "regions": ["EU"],
        "completeness": 0.99,
        "availability": 99.5,
    }
    return {**described, **fields}


PRODUCTS = [
    _product(
        "sales_orders", "orders", "team-checkout",
        pii_fields=["customer_email", "customer_phone"],
        masked_fields=["customer_phone", "customer_email", "customer_id"],
        lawful_basis="contract",
        erasure_days=30,
        regions=["EU", "US-CA"],
        opt_out=True,
        retention_days=2555,
    ),
    _product("search_log", "discovery", "team-storefront", retention_days=4000, format="parquet"),
    _product(
        "email_events", "marketing", "team-growth",
        pii_fields=["email"],
        masked_fields=[],
        lawful_basis="everybody does it",
        retention_days=3650,
    ),
    _product("stock", "supply", "", format="xlsx", timestamps="local"),
    _product("ledger", "money", "team-finance", availability=98.2, encryption=["at_rest"]),
    _product(
        "customers", "customer", "team-accounts",
        pii_fields=["name", "street"],
        masked_fields=["name", "street"],
        lawful_basis="consent",
        erasure_days=14,
        regions=["US-CA"],
    ),
]

DOMAIN_RULES = {
    "money": [
        {"refines": "retention", "value": 365},
        {"refines": "available", "severity": "block"},
    ],
    "marketing": [
        {"refines": "retention", "value": 9000},
        {"refines": "masked", "enabled": False},
    ],
    "orders": [
        {
            "id": "ORDERS-1",
            "area": "quality",
            "path": "currency",
            "op": "one_of",
            "value": ["EUR", "USD", "GBP"],
            "severity": "warn",
        },
    ],
    "legal": [{"refines": "horoscope", "value": "lion"}],
}


def decisions_in(area):
    """The fields that the council decided about in one area, and what it decided.

    >>> decisions_in("security")
    {'default_access': 'is deny', 'encryption': 'includes at_rest and in_transit'}
    """
    return {one["field"]: one["decision"] for one in DECISIONS if one["area"] == area}


def product(name):
    """A copy of one product, to try policies on.

    >>> product("stock")["format"]
    'xlsx'
    """
    return next(dict(one) for one in PRODUCTS if one["name"] == name)


def products_of(domain):
    """The names of a domain's products.

    >>> products_of("money")
    ['ledger']
    """
    return [one["name"] for one in PRODUCTS if one["domain"] == domain]
