"""Accepted: a rule is tried out; what is in force is what no rule of the domain would weaken.

Policies of an operator form an order, and the value in force is the least one above them all.
The checks are written as refusals: each function tells what is wrong, an empty text is fine.
"""

import copy
import hashlib
import json
import math
from functools import reduce

A_PERSON = {"path": "pii_fields", "op": "present", "value": True}


def decision(area, path, severity="block", when=None, **demand):
    [(op, value)] = demand.items()
    return {
        "id": "/".join((area, path)),
        "area": area,
        "path": path,
        "op": op,
        "value": value,
        "severity": severity,
        "when": when,
    }


GLOBAL_POLICIES = []
for path, demand in {
    "masked_fields": {"covers_field": "pii_fields"},
    "lawful_basis": {"one_of": ["legal_obligation", "consent", "legitimate_interest", "contract"]},
    "retention_days": {"at_most": 2555},
    "erasure_days": {"at_most": 30},
}.items():
    GLOBAL_POLICIES.append(decision("privacy", path, when=A_PERSON, **demand))
GLOBAL_POLICIES += [
    decision(
        "privacy", "opt_out",
        when={"path": "regions", "op": "includes", "value": ["US-CA"]},
        equals=True,
    ),
    decision("security", "default_access", equals="deny"),
    decision("security", "encryption", includes=["at_rest", "in_transit"]),
    decision("interoperability", "format", one_of=["delta", "parquet", "iceberg"]),
    decision("interoperability", "timestamps", equals="UTC"),
    decision("interoperability", "version", present=True),
    decision("quality", "owner", present=True),
    decision("quality", "completeness", at_least=0.95),
    decision("quality", "availability", severity="warn", at_least=99),
]


def amount(value):
    """The value as a number that can be compared; nan for everything that is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return math.nan
    return value


def as_set(value):
    return set(value) if isinstance(value, (list, tuple, set)) else None


def kept(product, demand):
    actual, op, value = product.get(demand["path"]), demand["op"], demand["value"]
    if actual is None:
        return False
    if op == "at_most":
        return amount(actual) <= value
    if op == "at_least":
        return amount(actual) >= value
    if op == "present":
        return not (actual == "" or as_set(actual) == set())
    if op == "one_of":
        return actual in list(value)
    if op == "equals":
        return json.dumps(actual) == json.dumps(value)
    needed = as_set(value if op == "includes" else product.get(value))
    return needed is not None and as_set(actual) is not None and needed.issubset(as_set(actual))


def check(product, policies):
    violations = []
    for policy in policies:
        if policy.get("when") is not None and not kept(product, policy["when"]):
            continue
        if kept(product, policy):
            continue
        violation = {key: policy[key] for key in ("area", "severity", "path")}
        violation.update(policy=policy["id"], actual=product.get(policy["path"]))
        violations.append(violation)
    return violations


def least_above(op, one, other):
    """The value that asks all that both ask, and no more."""
    if op == "at_most":
        return one if one <= other else other
    if op == "at_least":
        return one if one >= other else other
    if op == "one_of":
        return [item for item in other if item in one]
    if op == "includes":
        return list(dict.fromkeys([*one, *other]))
    return one


def above(op, value, limit):
    """Whether a value asks all that the limit asks."""
    if op in ("at_most", "at_least"):
        return not math.isnan(amount(value)) and least_above(op, limit, value) == value
    if op in ("one_of", "includes"):
        if as_set(value) is None or (op == "one_of" and not value):
            return False
        return as_set(least_above(op, limit, value)) == as_set(value)
    return json.dumps(value) == json.dumps(limit)


def refusal(policies, rule):
    if "refines" not in rule:
        return "duplicate_id" if any(p["id"] == rule["id"] for p in policies) else ""
    policy = next((p for p in policies if p["id"] == rule["refines"]), None)
    if policy is None:
        return "unknown_policy"
    if len({"refines", "value", "severity"} | set(rule)) > 3:
        return "override"
    if "value" in rule and not above(policy["op"], rule["value"], policy["value"]):
        return "loosens"
    softer = policy["severity"] == "block" and rule.get("severity", "block") != "block"
    return "loosens" if softer else ""


def effective_policies(global_policies, domain_rules):
    reasons = [refusal(global_policies, rule) for rule in domain_rules]
    conflicts = [
        {"policy": rule.get("refines") or rule["id"], "reason": reason}
        for rule, reason in zip(domain_rules, reasons)
        if reason
    ]
    good = [rule for rule, reason in zip(domain_rules, reasons) if not reason]
    in_force = []
    for policy in copy.deepcopy(list(global_policies)):
        mine = [rule for rule in good if rule.get("refines") == policy["id"]]
        values = [rule["value"] for rule in mine if "value" in rule]
        value = reduce(lambda a, b: least_above(policy["op"], a, b), values, policy["value"])
        if policy["op"] == "one_of" and not value:
            conflicts.append({"policy": policy["id"], "reason": "empty"})
        else:
            policy["value"] = value
        if any(rule.get("severity") == "block" for rule in mine):
            policy["severity"] = "block"
        in_force.append(policy)
    return in_force + [copy.deepcopy(rule) for rule in good if "refines" not in rule], conflicts


def digest(*parts):
    running = hashlib.sha512()
    for part in parts:
        running.update(json.dumps(part, sort_keys=True, default=str).encode() + b"\n")
    return running.hexdigest()[:40]


def govern(products, global_policies, domain_rules, audit, at):
    report = {"decisions": {}, "violations": {}, "conflicts": {}}
    for domain, rules in domain_rules.items():
        conflicts = effective_policies(global_policies, rules)[1]
        if conflicts:
            report["conflicts"][domain] = conflicts
    for product in products:
        rules = domain_rules.get(product["domain"], [])
        policies = effective_policies(global_policies, rules)[0]
        violations = check(product, policies)
        decision = "allow"
        if violations:
            blocks = [one for one in violations if one["severity"] == "block"]
            decision = "block" if blocks else "warn"
        report["decisions"][product["name"]] = decision
        report["violations"][product["name"]] = violations
        entry = {
            "seq": len(audit),
            "at": at,
            "product": product["name"],
            "decision": decision,
            "violations": [one["policy"] for one in violations],
            "policies": digest(policies),
            "prev": audit[-1]["hash"] if audit else "0" * 40,
        }
        entry["hash"] = digest(entry["prev"], sorted(entry.items()))
        audit.append(entry)
    return report


def verify_audit(audit):
    expected = "0" * 40
    for position, entry in enumerate(audit):
        body = {key: value for key, value in entry.items() if key != "hash"}
        intact = entry["hash"] == digest(entry["prev"], sorted(body.items()))
        if not (intact and entry["prev"] == expected and entry["seq"] == position):
            return position
        expected = entry["hash"]
    return -1
