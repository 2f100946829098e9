"""Exercise 3: turn the council's decisions into code. The three tasks stand beside this editor."""

from council import DECISIONS, DOMAIN_RULES, LAWFUL_BASES, PRODUCTS

PERSONAL = {"path": "pii_fields", "op": "present", "value": True}
CALIFORNIA = {"path": "regions", "op": "includes", "value": ["US-CA"]}


def policy(id, area, path, op, value, severity="block", when=None):
    """One global policy. `when` is a condition, such as PERSONAL; without one it always applies."""
    made = {"id": id, "area": area, "path": path, "op": op, "value": value, "severity": severity}
    return made if when is None else {**made, "when": when}


# Task 1: policy("closed", "security", "default_access", "equals", "deny"), and so on.
GLOBAL_POLICIES = [
    policy("masked", "privacy", "masked_fields", "covers_field", "pii_fields", when=PERSONAL),
    policy("basis", "privacy", "lawful_basis", "one_of", LAWFUL_BASES, when=PERSONAL),
    policy("retention", "privacy", "retention_days", "at_most", 2555, when=PERSONAL),
    policy("erasure", "privacy", "erasure_days", "at_most", 30, when=PERSONAL),
    policy("opt-out", "privacy", "opt_out", "equals", True, when=CALIFORNIA),
    policy("closed", "security", "default_access", "equals", "deny"),
    policy("encryption", "security", "encryption", "includes", ["at_rest", "in_transit"]),
    policy("format", "interoperability", "format", "one_of", ["delta", "parquet", "iceberg"]),
    policy("utc", "interoperability", "timestamps", "equals", "UTC"),
    policy("version", "interoperability", "version", "present", True),
    policy("owner", "quality", "owner", "present", True),
    policy("complete", "quality", "completeness", "at_least", 0.95),
    policy("available", "quality", "availability", "at_least", 99.0, severity="warn"),
]


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_as_strict(op, value, limit):
    """Whether a domain's value asks as much as the council's limit, or more."""
    if op == "at_most":
        return is_number(value) and value <= limit
    if op == "at_least":
        return is_number(value) and value >= limit
    # Task 2: one_of (some of the limit, but not nothing) and includes (all of it, and more).
    if op in ("one_of", "includes"):
        few, many = (value, limit) if op == "one_of" else (limit, value)
        return len(few) > 0 and set(few) <= set(many)
    return value == limit and type(value) is type(limit)


def strictest(op, one, other):
    """What two values ask together, both as strict as the limit."""
    if op == "at_most":
        return min(one, other)
    if op == "at_least":
        return max(one, other)
    if op == "one_of":
        return [item for item in one if item in other]
    if op == "includes":
        return one + [item for item in other if item not in one]
    return one


def effective_policies(global_policies, domain_rules):
    """What is in force in a domain: (policies, conflicts)."""
    council = {one["id"]: one for one in global_policies}
    in_force = {id: dict(one) for id, one in council.items()}
    conflicts = []
    for rule in domain_rules:
        if "refines" not in rule:  # a rule of the domain's own
            in_force[rule["id"]] = dict(rule)
            continue
        limit, mine = council[rule["refines"]], in_force[rule["refines"]]
        value = rule.get("value", limit["value"])
        severity = rule.get("severity", limit["severity"])
        softer = limit["severity"] == "block" and severity == "warn"
        # Task 2: report {"policy": …, "reason": "loosens"}, or put the strictest value in force.
        if softer or not is_as_strict(limit["op"], value, limit["value"]):
            conflicts.append({"policy": limit["id"], "reason": "loosens"})
        else:
            mine.update(value=strictest(limit["op"], mine["value"], value), severity=severity)
    return list(in_force.values()), conflicts


def holds(product, path, op, value):
    """Whether a product keeps one demand: holds(product, "retention_days", "at_most", 2555)."""
    actual = product.get(path)
    if actual is None:
        return False  # Task 3: is what nobody stated fine? No.
    if op == "present":
        return actual not in ("", [])
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
    return actual == value


def violation(product, policy):
    return {
        "policy": policy["id"],
        "area": policy["area"],
        "severity": policy["severity"],
        "path": policy["path"],
        "actual": product.get(policy["path"]),
    }


def check(product, policies):
    """All violations of a product, as a list of dicts."""
    violations = []
    for one in policies:
        when = one.get("when")  # None, or a demand that holds(product, **when) answers
        # Task 3: append violation(product, one) where a policy applies and does not hold.
        if when is None or holds(product, **when):
            if not holds(product, one["path"], one["op"], one["value"]):
                violations.append(violation(product, one))
    return violations


# Stretch of task 3
def govern(products, global_policies, domain_rules, audit, at):
    """Decides about products, each by the policies of its domain, and writes the trail."""
    return {"decisions": {}, "violations": {}, "conflicts": {}}


def verify_audit(audit):
    """The index of the first entry that somebody tampered with, or -1."""
    return -1


# To see what your policies say: for one in PRODUCTS: print(one["name"], check(one, GLOBAL_POLICIES))
