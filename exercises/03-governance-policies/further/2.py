# Going further with step 2: every operator, several wishes, and every way to weaken a policy. This
# `effective_policies` replaces the one above. Extend your `is_as_strict` by one_of and includes.


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
        if "refines" not in rule:
            continue  # To be written: a rule of the domain's own.
        limit, mine = council[rule["refines"]], in_force[rule["refines"]]
        value = rule.get("value", limit["value"])
        if is_as_strict(limit["op"], value, limit["value"]):
            mine["value"] = strictest(limit["op"], mine["value"], value)
        else:
            conflicts.append({"policy": limit["id"], "reason": "loosens"})
        # To be written: the severity, and the other reasons to refuse a rule.
    return list(in_force.values()), conflicts
