"""Only the operator "present" asks whether a field is there.

Fails: faults_blocked, operators, missing_is_a_fault, conditions.
Misconception: missing-is-fine.
"""

def check(product, policies):
    """All violations of a product, as a list of dicts."""
    violations = []
    for one in policies:
        when = one.get("when")
        if when and not holds(product, **when):
            continue
        if one["op"] != "present" and product.get(one["path"]) is None:
            continue
        if not holds(product, one["path"], one["op"], one["value"]):
            violations.append({
                "policy": one["id"],
                "area": one["area"],
                "severity": one["severity"],
                "path": one["path"],
                "actual": product.get(one["path"]),
            })
    return violations
