"""A rule is compared with what is in force, so after a strict rule no other gets in.

Fails: tightening_allowed, order_and_purity.
Misconception: first-rule-wins.
"""

def effective_policies(global_policies, domain_rules):
    """What is in force in a domain: (policies, conflicts)."""
    council = {one["id"]: one for one in global_policies}
    in_force = {id: copy.deepcopy(one) for id, one in council.items()}
    own, conflicts = [], []
    for rule in domain_rules:
        reason = reason_to_refuse(rule, in_force)
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
