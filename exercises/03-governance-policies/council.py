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

import json

with open("council-case.json", encoding="utf-8") as _file:
    _case = json.load(_file)

LAWFUL_BASES = _case["lawful_bases"]
DECISIONS = _case["decisions"]
PRODUCTS = _case["products"]
DOMAIN_RULES = _case["domain_rules"]


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
