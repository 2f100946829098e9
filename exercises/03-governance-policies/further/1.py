# Going further with step 1: hold products against policies by operators of your own. The checks
# call `check`; what stands here replaces what has the same name above.


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def holds(product, path, op, value):
    """Whether a product keeps one demand: holds(product, "retention_days", "at_most", 2555)."""
    actual = product.get(path)
    if op == "present":
        return actual not in (None, "", [])
    if op == "equals":
        return actual == value
    if op == "at_most":
        return actual <= value
    if op == "at_least":
        return actual >= value
    # To be written: one_of, includes, covers_field; and what is not stated, or of another type.
    return False


def violation(product, policy):
    return {
        "policy": policy["id"],
        "area": policy["area"],
        "severity": policy["severity"],
        "path": policy["path"],
        "actual": product.get(policy["path"]),
    }


def check(product, policies):
    """All violations of a product, as a list of dicts."""
    violations = []
    for one in policies:
        when = one.get("when")  # None, or a demand that holds(product, **when) answers
        # To be written: append violation(product, one) where a policy applies and does not hold.
    return violations
