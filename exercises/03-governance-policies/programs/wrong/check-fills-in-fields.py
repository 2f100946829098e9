"""A check may complete the product that it looks at.

Fails: order_and_purity.
Misconception: arguments-are-mine.
"""

def check(product, policies):
    """All violations of a product, as a list of dicts."""
    violations = []
    for one in policies:
        product.setdefault(one["path"], None)
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
    return violations
