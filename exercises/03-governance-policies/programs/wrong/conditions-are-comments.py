"""A condition tells people what the policy is for.

Fails: good_pass, conditions.
Misconception: rules-for-everything.
"""

def check(product, policies):
    """All violations of a product, as a list of dicts."""
    violations = []
    for one in policies:
        if not holds(product, one["path"], one["op"], one["value"]):
            violations.append({
                "policy": one["id"],
                "area": one["area"],
                "severity": one["severity"],
                "path": one["path"],
                "actual": product.get(one["path"]),
            })
    return violations
