"""A rule for a policy that does not exist does no harm.

Fails: no_switching_off, decisions.
Misconception: refusing-in-silence.
"""

def effective_policies(global_policies, domain_rules):
    """What is in force in a domain: (policies, conflicts)."""
    council = {one["id"]: one for one in global_policies}
    in_force = {id: copy.deepcopy(one) for id, one in council.items()}
    own, conflicts = [], []
    for rule in domain_rules:
        if "refines" in rule and rule["refines"] not in council:
            continue
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
