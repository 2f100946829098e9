"""Whoever writes a number of days writes a number.

Fails: operators.
Misconception: types-are-always-right.
"""

def holds(product, path, op, value):
    """Whether a product keeps one demand. What is not stated keeps none."""
    actual = product.get(path)
    if actual is None:
        return False
    if op == "present":
        return actual != "" and not (is_list(actual) and len(actual) == 0)
    if op == "equals":
        return same(actual, value)
    if op == "at_most":
        return actual <= value
    if op == "at_least":
        return actual >= value
    if op == "one_of":
        return actual in value
    if op == "includes":
        return is_part_of(value, actual)
    return is_part_of(product.get(value), actual)
