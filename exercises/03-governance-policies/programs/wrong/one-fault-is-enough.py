"""One fault is enough to stop a product, so looking on is a waste.

Fails: decision, missing_is_a_fault, loosening_refused, decisions.
Misconception: one-is-enough.
"""

def check(product, policies):
    """All violations of a product, as a list of dicts."""
    violations = []
    for one in policies:
        when = one.get("when")
        if when and not holds(product, **when):
            continue
        if not holds(product, one["path"], one["op"], one["value"]):
            violations.append({
                "policy": one["id"],
                "area": one["area"],
                "severity": one["severity"],
                "path": one["path"],
                "actual": product.get(one["path"]),
            })
            break
    return violations
