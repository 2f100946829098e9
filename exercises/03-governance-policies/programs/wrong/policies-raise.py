"""A broken policy is an error, and errors are raised.

Fails: decision, faults_blocked, operators, missing_is_a_fault, conditions, loosening_refused, decisions, audit_trail.
Misconception: policies-raise.
"""

class PolicyViolation(Exception):
    pass


def check(product, policies):
    """All violations of a product, as a list of dicts."""
    violations = []
    for one in policies:
        when = one.get("when")
        if when and not holds(product, **when):
            continue
        if not holds(product, one["path"], one["op"], one["value"]):
            if one["severity"] == "block":
                raise PolicyViolation(f"{product['name']} breaks {one['id']}")
            violations.append({
                "policy": one["id"],
                "area": one["area"],
                "severity": one["severity"],
                "path": one["path"],
                "actual": product.get(one["path"]),
            })
    return violations
