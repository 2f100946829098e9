"""Keys that mean nothing in a refinement can be passed over.

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
