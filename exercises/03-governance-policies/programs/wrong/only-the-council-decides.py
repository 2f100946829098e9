"""Federated means that the council decides and the domains carry it out.

Fails: tighter_only, tightening_allowed, loosening_refused, order_and_purity, decisions, audit_trail.
Misconception: council-decides-everything.
"""

def reason_to_refuse(rule, council):
    """Why a rule of a domain is refused, or None."""
    if "refines" not in rule:
        return "duplicate_id" if rule["id"] in council else None
    if rule["refines"] not in council:
        return "unknown_policy"
    if set(rule) - {"refines", "value", "severity"}:
        return "override"
    limit = council[rule["refines"]]
    return "loosens"
