"""Accepted: the council's table stays a table of text, and a small parser makes policies of it."""

import hashlib
import itertools
import json

TABLE = """
privacy          | masked_fields  | covers_field | "pii_fields"                       | personal
privacy          | lawful_basis   | one_of       | ["consent", "contract", "legal_obligation", "legitimate_interest"] | personal
privacy          | retention_days | at_most      | 2555                               | personal
privacy          | erasure_days   | at_most      | 30                                 | personal
privacy          | opt_out        | equals       | true                               | california
security         | default_access | equals       | "deny"                             |
security         | encryption     | includes     | ["at_rest", "in_transit"]          |
interoperability | format         | one_of       | ["delta", "parquet", "iceberg"]    |
interoperability | timestamps     | equals       | "UTC"                              |
interoperability | version        | present      | true                               |
quality          | owner          | present      | true                               |
quality          | completeness   | at_least     | 0.95                               |
quality          | availability   | at_least     | 99.0                               | warn
"""
CONDITIONS = {
    "personal": {"path": "pii_fields", "op": "present", "value": True},
    "california": {"path": "regions", "op": "includes", "value": ["US-CA"]},
}


def parse(line):
    area, path, op, value, note = (part.strip() for part in line.split("|"))
    return {
        "id": f"{area}.{path}",
        "area": area,
        "path": path,
        "op": op,
        "value": json.loads(value),
        "when": CONDITIONS.get(note),
        "severity": "warn" if note == "warn" else "block",
    }


GLOBAL_POLICIES = [parse(line) for line in TABLE.strip().splitlines()]


def breaks(product, path, op, value):
    """Why a product does not keep a demand, or None."""
    actual = product.get(path)
    if actual is None:
        return "not stated"
    match op, actual:
        case "present", "" | []:
            return "empty"
        case "present", _:
            return None
        case "equals", _:
            return None if (type(actual), actual) == (type(value), value) else "another value"
        case "one_of", _:
            return None if actual in value else "not allowed"
        case "at_most" | "at_least", bool() | str() | list() | dict():
            return "no number"
        case "at_most", _:
            return None if actual <= value else "too much"
        case "at_least", _:
            return None if actual >= value else "too little"
        case "includes", list():
            return None if set(value) <= set(actual) else "incomplete"
        case "covers_field", list():
            return None if set(product.get(value) or [value]) <= set(actual) else "incomplete"
    return "of the wrong type"


def violations_of(product, policies):
    for one in policies:
        if one.get("when") and breaks(product, **one["when"]):
            continue
        if breaks(product, one["path"], one["op"], one["value"]):
            keys = {"area": one["area"], "severity": one["severity"], "path": one["path"]}
            yield {"policy": one["id"], "actual": product.get(one["path"]), **keys}


def check(product, policies):
    return list(violations_of(product, policies))


def join(op, values):
    """One value that asks what all of these ask: the council's first, then those of the rules."""
    if op == "at_most":
        return min(values)
    if op == "at_least":
        return max(values)
    if op == "one_of":
        return sorted(set.intersection(*map(set, values)))
    if op == "includes":
        return sorted(set.union(*map(set, values)))
    return values[0]


def is_plain_number(value):
    return type(value) is int or type(value) is float


def loosens(one, value):
    """A value tightens when the council's value adds nothing to it."""
    limit = one["value"]
    if one["op"] in ("at_most", "at_least"):
        return not is_plain_number(value) or join(one["op"], [limit, value]) != value
    if one["op"] in ("one_of", "includes"):
        if not isinstance(value, list) or (one["op"] == "one_of" and not value):
            return True
        return join(one["op"], [limit, value]) != sorted(set(value))
    return value is not limit and (type(value), value) != (type(limit), limit)


def sort_out(global_policies, domain_rules):
    """(accepted refinements by policy, own rules, conflicts)"""
    council = {one["id"]: one for one in global_policies}
    accepted, own, conflicts = {}, [], []
    for rule in domain_rules:
        policy = rule.get("refines", rule.get("id"))
        one = council.get(policy)
        if "refines" not in rule:
            reason = None if one is None else "duplicate_id"
            own += [] if reason else [dict(rule)]
        elif one is None:
            reason = "unknown_policy"
        elif rule.keys() - {"refines", "value", "severity"}:
            reason = "override"
        elif "value" in rule and loosens(one, rule["value"]):
            reason = "loosens"
        elif one["severity"] == "block" and rule.get("severity") == "warn":
            reason = "loosens"
        else:
            reason = None
            accepted.setdefault(policy, []).append(rule)
        if reason:
            conflicts.append({"policy": policy, "reason": reason})
    return accepted, own, conflicts


def effective_policies(global_policies, domain_rules):
    accepted, own, conflicts = sort_out(global_policies, domain_rules)
    policies = []
    for one in global_policies:
        rules = accepted.get(one["id"], [])
        value = join(one["op"], [one["value"], *(r["value"] for r in rules if "value" in r)])
        if value == [] and one["op"] == "one_of":
            conflicts.append({"policy": one["id"], "reason": "empty"})
            value = list(one["value"])
        severities = {one["severity"], *(r["severity"] for r in rules if "severity" in r)}
        policies.append({**one, "value": value, "severity": sorted(severities)[0]})
    return policies + own, conflicts


def govern(products, global_policies, domain_rules, audit, at):
    decisions, violations, conflicts = {}, {}, {}
    policies = {}
    for domain in itertools.chain(domain_rules, (product["domain"] for product in products)):
        if domain not in policies:
            rules = domain_rules.get(domain, [])
            policies[domain], conflicts[domain] = effective_policies(global_policies, rules)
    for product in products:
        found = check(product, policies[product["domain"]])
        decision = sorted([one["severity"] for one in found] or ["allow"])[0]
        decisions[product["name"]] = decision
        violations[product["name"]] = found
        audit.append(
            chained(
                audit,
                seq=len(audit),
                at=at,
                product=product["name"],
                decision=decision,
                violations=[one["policy"] for one in found],
                policies=hashed(policies[product["domain"]]),
            )
        )
    conflicts = {domain: found for domain, found in conflicts.items() if found}
    return {"decisions": decisions, "violations": violations, "conflicts": conflicts}


def hashed(value):
    return hashlib.sha1(json.dumps(value, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def chained(before, **entry):
    """The hash of an entry covers all that came before: the previous hash is mixed in, not stored."""
    return {**entry, "hash": hashed([before[-1]["hash"] if before else 0, entry])}


def verify_audit(audit):
    for index, entry in enumerate(audit):
        content = {key: value for key, value in entry.items() if key != "hash"}
        if chained(audit[:index], **content) != entry:
            return index
    return -1
