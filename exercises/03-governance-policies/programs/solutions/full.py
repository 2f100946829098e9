"""The council's policies as data, and one small function for each question about them."""

import copy
import hashlib
import json

PERSONAL = {"path": "pii_fields", "op": "present", "value": True}
CALIFORNIA = {"path": "regions", "op": "includes", "value": ["US-CA"]}
BASES = ["consent", "contract", "legal_obligation", "legitimate_interest"]
FORMATS = ["delta", "parquet", "iceberg"]


def policy(id, area, path, op, value, severity="block", when=None):
    made = {"id": id, "area": area, "path": path, "op": op, "value": value, "severity": severity}
    return made if when is None else {**made, "when": when}


GLOBAL_POLICIES = [
    policy("masked", "privacy", "masked_fields", "covers_field", "pii_fields", when=PERSONAL),
    policy("basis", "privacy", "lawful_basis", "one_of", BASES, when=PERSONAL),
    policy("retention", "privacy", "retention_days", "at_most", 2555, when=PERSONAL),
    policy("erasure", "privacy", "erasure_days", "at_most", 30, when=PERSONAL),
    policy("opt-out", "privacy", "opt_out", "equals", True, when=CALIFORNIA),
    policy("closed", "security", "default_access", "equals", "deny"),
    policy("encryption", "security", "encryption", "includes", ["at_rest", "in_transit"]),
    policy("format", "interoperability", "format", "one_of", FORMATS),
    policy("utc", "interoperability", "timestamps", "equals", "UTC"),
    policy("version", "interoperability", "version", "present", True),
    policy("owner", "quality", "owner", "present", True),
    policy("complete", "quality", "completeness", "at_least", 0.95),
    policy("available", "quality", "availability", "at_least", 99.0, severity="warn"),
]


def is_number(value):
    """Whether a value counts as a number: True does not, and nan is no amount of anything."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value


def is_list(value):
    return isinstance(value, (list, tuple, set))


def is_part_of(part, whole):
    return is_list(part) and is_list(whole) and all(item in whole for item in part)


def same(one, other):
    return type(one) is type(other) and one == other


def is_as_strict(op, value, limit):
    """Whether a domain's value asks as much as the council's limit, or more."""
    if op == "at_most":
        return is_number(value) and value <= limit
    if op == "at_least":
        return is_number(value) and value >= limit
    if op == "one_of":
        return is_part_of(value, limit) and len(value) > 0
    if op == "includes":
        return is_part_of(limit, value)
    return same(value, limit)


def strictest(op, one, other):
    """What two values ask together, both as strict as the limit."""
    if op == "at_most":
        return min(one, other)
    if op == "at_least":
        return max(one, other)
    if op == "one_of":
        return [item for item in one if item in other]
    if op == "includes":
        return sorted({*one, *other})
    return one


def reason_to_refuse(rule, council):
    """Why a rule of a domain is refused, or None."""
    if "refines" not in rule:
        return "duplicate_id" if rule["id"] in council else None
    if rule["refines"] not in council:
        return "unknown_policy"
    if set(rule) - {"refines", "value", "severity"}:
        return "override"
    limit = council[rule["refines"]]
    if limit["severity"] == "block" and rule.get("severity", "block") != "block":
        return "loosens"
    if "value" in rule and not is_as_strict(limit["op"], rule["value"], limit["value"]):
        return "loosens"
    return None


def effective_policies(global_policies, domain_rules):
    """What is in force in a domain: (policies, conflicts)."""
    council = {one["id"]: one for one in global_policies}
    in_force = {id: copy.deepcopy(one) for id, one in council.items()}
    own, conflicts = [], []
    for rule in domain_rules:
        reason = reason_to_refuse(rule, council)
        if reason is not None:
            conflicts.append({"policy": rule.get("refines", rule.get("id")), "reason": reason})
        elif "refines" not in rule:
            own.append(copy.deepcopy(rule))
        else:
            mine = in_force[rule["refines"]]
            if "value" in rule:
                mine["value"] = strictest(mine["op"], mine["value"], rule["value"])
            if "severity" in rule:
                mine["severity"] = "block" if "block" in (mine["severity"], rule["severity"]) else "warn"
    for mine in in_force.values():
        if mine["op"] == "one_of" and not mine["value"]:
            mine["value"] = list(council[mine["id"]]["value"])
            conflicts.append({"policy": mine["id"], "reason": "empty"})
    return [*in_force.values(), *own], conflicts


def holds(product, path, op, value):
    """Whether a product keeps one demand. What is not stated keeps none."""
    actual = product.get(path)
    if actual is None:
        return False
    if op == "present":
        return actual != "" and not (is_list(actual) and len(actual) == 0)
    if op == "equals":
        return same(actual, value)
    if op == "at_most":
        return is_number(actual) and actual <= value
    if op == "at_least":
        return is_number(actual) and actual >= value
    if op == "one_of":
        return actual in value
    if op == "includes":
        return is_part_of(value, actual)
    return is_part_of(product.get(value), actual)


def check(product, policies):
    """All violations of a product, as a list of dicts."""
    violations = []
    for one in policies:
        when = one.get("when")
        if when and not holds(product, **when):
            continue
        if not holds(product, one["path"], one["op"], one["value"]):
            violations.append({
                "policy": one["id"],
                "area": one["area"],
                "severity": one["severity"],
                "path": one["path"],
                "actual": product.get(one["path"]),
            })
    return violations


def decide(violations):
    severities = {one["severity"] for one in violations}
    return "block" if "block" in severities else "warn" if severities else "allow"


def fingerprint(value):
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()


def govern(products, global_policies, domain_rules, audit, at):
    """Decides about products, each by the policies of its domain, and writes the trail."""
    policies, conflicts = {}, {}
    for domain in {one["domain"] for one in products} | set(domain_rules):
        policies[domain], found = effective_policies(global_policies, domain_rules.get(domain, []))
        if found:
            conflicts[domain] = found
    decisions, violations = {}, {}
    for product in products:
        name, in_force = product["name"], policies[product["domain"]]
        violations[name] = check(product, in_force)
        decisions[name] = decide(violations[name])
        entry = {
            "seq": len(audit),
            "at": at,
            "product": name,
            "decision": decisions[name],
            "violations": [one["policy"] for one in violations[name]],
            "policies": fingerprint(in_force),
            "prev": audit[-1]["hash"] if audit else "",
        }
        audit.append({**entry, "hash": fingerprint(entry)})
    return {"decisions": decisions, "violations": violations, "conflicts": conflicts}


def verify_audit(audit):
    """The index of the first entry that somebody tampered with, or -1."""
    previous = ""
    for index, entry in enumerate(audit):
        content = {key: value for key, value in entry.items() if key != "hash"}
        if entry["seq"] != index or entry["prev"] != previous:
            return index
        if entry["hash"] != fingerprint(content):
            return index
        previous = entry["hash"]
    return -1
