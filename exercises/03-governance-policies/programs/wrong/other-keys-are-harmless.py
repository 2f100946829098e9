"""A rule may adapt a policy, as long as its value is as strict.

Fails: no_switching_off.
Misconception: other-keys-are-harmless.
"""

def reason_to_refuse(rule, council):
    """Why a rule of a domain is refused, or None."""
    if "refines" not in rule:
        return "duplicate_id" if rule["id"] in council else None
    if rule["refines"] not in council:
        return "unknown_policy"
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
            extra = set(rule) - {"refines", "value", "severity"}
            mine.update({key: rule[key] for key in extra})
            if "value" in rule:
                mine["value"] = strictest(mine["op"], mine["value"], rule["value"])
            if "severity" in rule:
                mine["severity"] = "block" if "block" in (mine["severity"], rule["severity"]) else "warn"
    for mine in in_force.values():
        if mine["op"] == "one_of" and not mine["value"]:
            mine["value"] = list(council[mine["id"]]["value"])
            conflicts.append({"policy": mine["id"], "reason": "empty"})
    return [*in_force.values(), *own], conflicts
