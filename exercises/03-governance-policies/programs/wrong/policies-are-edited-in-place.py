"""The list of policies is mine once I have it.

Fails: order_and_purity.
Misconception: arguments-are-mine.
"""

def effective_policies(global_policies, domain_rules):
    """What is in force in a domain: (policies, conflicts)."""
    council = {one["id"]: dict(one) for one in global_policies}
    in_force = {one["id"]: one for one in global_policies}
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


def govern(products, global_policies, domain_rules, audit, at):
    """Decides about products, each by the policies of its domain, and writes the trail."""
    policies, conflicts = {}, {}
    for domain in {one["domain"] for one in products} | set(domain_rules):
        policies[domain], found = effective_policies(copy.deepcopy(global_policies), domain_rules.get(domain, []))
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
