"""What the governance council of Kestrel Home decided, and what the domains made of it.

    from council import DECISIONS, LAWFUL_BASES, PRODUCTS, WISHES, DOMAIN_RULES

DECISIONS     the 13 decisions of the council, in words:
              [{"area": "privacy", "field": "masked_fields", "applies": "personal data",
                "decision": "names every field of pii_fields", "severity": "block"}, ...]
LAWFUL_BASES  the four grounds on which the council lets personal data be kept
PRODUCTS      six data products as their owners describe them, some with faults:
              [{"name": "sales_orders", "domain": "orders", "owner": "team-checkout", ...}, ...]
WISHES        what five domains would like, one wish each, for step 2:
              {"money": [{"refines": "retention", "value": 365}], ...}
DOMAIN_RULES  what four domains want to add or change, some of it not theirs to change:
              {"money": [{"refines": "…id of a policy of yours…", "value": 365}, ...], ...}

The council and its rules are invented. They are not legal advice: no law says 2555 days.
help(council) shows the functions at the end; they answer what you will often ask. What the three
steps are given stands there too: GIVEN_POLICIES, put_in_force, violations_of.
"""

import json

with open("council-case.json", encoding="utf-8") as _file:
    _case = json.load(_file)

LAWFUL_BASES = _case["lawful_bases"]
DECISIONS = _case["decisions"]
PRODUCTS = _case["products"]
WISHES = _case["wishes"]
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


# What exercise 3 gives you for its three steps. "Go further" replaces it by code of your own.

PERSONAL = {"path": "pii_fields", "op": "present", "value": True}
CALIFORNIA = {"path": "regions", "op": "includes", "value": ["US-CA"]}


def policy(id, area, path, op, value, severity="block", when=None):
    """One global policy. `when` is a condition, such as PERSONAL; without one it always applies."""
    made = {"id": id, "area": area, "path": path, "op": op, "value": value, "severity": severity}
    return made if when is None else {**made, "when": when}


GIVEN_POLICIES = [
    policy("masked", "privacy", "masked_fields", "covers_field", "pii_fields", when=PERSONAL),
    policy("basis", "privacy", "lawful_basis", "one_of", LAWFUL_BASES, when=PERSONAL),
    policy("erasure", "privacy", "erasure_days", "at_most", 30, when=PERSONAL),
    policy("opt-out", "privacy", "opt_out", "equals", True, when=CALIFORNIA),
    policy("closed", "security", "default_access", "equals", "deny"),
    policy("encryption", "security", "encryption", "includes", ["at_rest", "in_transit"]),
    # Found in this order: a warning comes after what blocks in one product, before it in another.
    policy("available", "quality", "availability", "at_least", 99.0, severity="warn"),
    policy("format", "interoperability", "format", "one_of", ["delta", "parquet", "iceberg"]),
    policy("utc", "interoperability", "timestamps", "equals", "UTC"),
    policy("version", "interoperability", "version", "present", True),
    policy("owner", "quality", "owner", "present", True),
]


def put_in_force(policies, wishes, is_as_strict):
    """The policies of one domain after its wishes, and the wishes that were refused.

    A start: it reads refinements of a value, and the last one holds.
    """
    in_force = {one["id"]: dict(one) for one in policies}
    refused = []
    for wish in wishes:
        limit = in_force.get(wish.get("refines"))
        if limit is None or "value" not in wish:
            continue
        council = next(one for one in policies if one["id"] == limit["id"])
        if is_as_strict(limit["op"], wish["value"], council["value"]):
            limit["value"] = wish["value"]
        else:
            refused.append({"policy": limit["id"], "reason": "loosens"})
    return list(in_force.values()), refused


def violations_of(product, policies):
    """The violations of a product. A start: what a product does not state is taken for fine."""

    def holds(path, op, value):
        actual = product.get(path)
        if actual is None:
            return True
        if op == "at_most":
            return actual <= value
        if op == "at_least":
            return actual >= value
        if op == "one_of":
            return actual in value
        if op == "includes":
            return set(value) <= set(actual)
        if op == "covers_field":
            return set(product[value]) <= set(actual)
        if op == "present":
            return actual not in ("", [])
        return actual == value if op == "equals" else True

    def applies(when):
        return when is None or (product.get(when["path"]) is not None and holds(**when))

    return [
        {
            "policy": one["id"],
            "area": one["area"],
            "severity": one["severity"],
            "path": one["path"],
            "actual": product.get(one["path"]),
        }
        for one in policies
        if applies(one.get("when")) and not holds(one["path"], one["op"], one["value"])
    ]
