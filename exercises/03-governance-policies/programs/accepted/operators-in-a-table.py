"""Accepted: each operator is a row of a table: how it checks, when it tightens, how it combines."""

import json
from copy import deepcopy
from hashlib import sha256

PEOPLE = dict(path="pii_fields", op="present", value=True)
US = dict(path="regions", op="includes", value=["US-CA"])


def rules(area, *lines, severity="block"):
    for number, (path, op, value, *when) in enumerate(lines):
        one = dict(id=f"{area}-{path}-{number}", area=area, path=path, op=op, value=value)
        one["severity"] = severity
        if when:
            one["when"] = when[0]
        yield one


GLOBAL_POLICIES = [
    *rules(
        "privacy",
        ("masked_fields", "covers_field", "pii_fields", PEOPLE),
        ("lawful_basis", "one_of",
         ["consent", "contract", "legal_obligation", "legitimate_interest"], PEOPLE),
        ("retention_days", "at_most", 2555, PEOPLE),
        ("erasure_days", "at_most", 30, PEOPLE),
        ("opt_out", "equals", True, US),
    ),
    *rules(
        "security",
        ("default_access", "one_of", ["deny"]),
        ("encryption", "includes", ["at_rest"]),
        ("encryption", "includes", ["in_transit"]),
    ),
    *rules(
        "interoperability",
        ("format", "one_of", ["iceberg", "parquet", "delta"]),
        ("timestamps", "equals", "UTC"),
        ("version", "present", True),
    ),
    *rules("quality", ("owner", "present", True), ("completeness", "at_least", 0.95)),
    *rules("quality-of-service", ("availability", "at_least", 0)),
]
GLOBAL_POLICIES[-1].update(area="quality", value=99, severity="warn")


def number(value):
    return type(value) in (int, float) and value == value


def whole(value):
    return type(value) in (list, tuple, set, frozenset)


def only(limit, value):
    return type(limit) is type(value) and limit == value


def within(part, all_of_it):
    return whole(part) and whole(all_of_it) and all(item in all_of_it for item in part)


# op: (does a field keep the value, is a value as strict as the limit, both values together)
OPERATORS = {
    "present": (lambda a, v, p: a not in ("", [], (), {}), only, lambda a, b: a),
    "equals": (lambda a, v, p: only(v, a), only, lambda a, b: a),
    "at_most": (lambda a, v, p: number(a) and a <= v, lambda l, v: number(v) and v <= l, min),
    "at_least": (lambda a, v, p: number(a) and a >= v, lambda l, v: number(v) and v >= l, max),
    "one_of": (
        lambda a, v, p: a in v,
        lambda l, v: within(v, l) and len(v) > 0,
        lambda a, b: [item for item in a if item in b],
    ),
    "includes": (
        lambda a, v, p: within(v, a),
        lambda l, v: within(l, v),
        lambda a, b: [*a, *(item for item in b if item not in a)],
    ),
    "covers_field": (lambda a, v, p: within(p.get(v), a), only, lambda a, b: a),
}


def keeps(product, demand):
    actual = product.get(demand["path"])
    return actual is not None and OPERATORS[demand["op"]][0](actual, demand["value"], product)


def check(product, policies):
    return [
        {
            "policy": one["id"],
            "area": one["area"],
            "severity": one["severity"],
            "path": one["path"],
            "actual": product.get(one["path"]),
        }
        for one in policies
        if (not one.get("when") or keeps(product, one["when"])) and not keeps(product, one)
    ]


def refuse(rule, one):
    if one is None:
        return "unknown_policy"
    if not {"refines", "value", "severity"} >= rule.keys():
        return "override"
    weaker = (one["severity"], rule.get("severity", one["severity"])) == ("block", "warn")
    tight = OPERATORS[one["op"]][1](one["value"], rule.get("value", one["value"]))
    return "loosens" if weaker or not tight else None


def effective_policies(global_policies, domain_rules):
    known = {one["id"]: one for one in global_policies}
    result, conflicts, extra = deepcopy(known), [], []
    for rule in domain_rules:
        if "refines" not in rule:
            if rule["id"] in known:
                conflicts.append({"policy": rule["id"], "reason": "duplicate_id"})
            else:
                extra.append(deepcopy(rule))
            continue
        name = rule["refines"]
        reason = refuse(rule, known.get(name))
        if reason:
            conflicts.append({"policy": name, "reason": reason})
            continue
        one = result[name]
        one["value"] = OPERATORS[one["op"]][2](one["value"], rule.get("value", one["value"]))
        one["severity"] = min(one["severity"], rule.get("severity", "warn"))
    for name, one in result.items():
        if one["op"] == "one_of" and one["value"] == []:
            one["value"] = list(known[name]["value"])
            conflicts.append({"policy": name, "reason": "empty"})
    return list(result.values()) + extra, conflicts


def digest(value):
    return sha256(json.dumps(value, sort_keys=True, default=str).encode()).hexdigest()


def govern(products, global_policies, domain_rules, audit, at):
    report = {"decisions": {}, "violations": {}, "conflicts": {}}
    in_force = {}
    for domain in sorted({one["domain"] for one in products}.union(domain_rules)):
        in_force[domain], refused = effective_policies(
            global_policies, domain_rules.get(domain, ())
        )
        if refused:
            report["conflicts"][domain] = refused
    for product in products:
        found = check(product, in_force[product["domain"]])
        decision = min((one["severity"] for one in found), default="allow")
        report["decisions"][product["name"]] = decision
        report["violations"][product["name"]] = found
        entry = dict(seq=len(audit), at=at, product=product["name"], decision=decision)
        entry["violations"] = [one["policy"] for one in found]
        entry["policies"] = digest(in_force[product["domain"]])
        entry["prev"] = audit[-1]["hash"] if audit else None
        entry["hash"] = digest(entry)
        audit.append(entry)
    return report


def verify_audit(audit):
    last = None
    for place, entry in enumerate(audit):
        rest = dict(entry)
        if rest.pop("hash") != digest(rest) or rest["prev"] != last or rest["seq"] != place:
            return place
        last = entry["hash"]
    return -1
