"""What is falsy is missing.

Fails: operators.
Misconception: zero-is-missing.
"""

def holds(product, path, op, value):
    """Whether a product keeps one demand. What is not stated keeps none."""
    actual = product.get(path)
    if actual is None:
        return False
    if op == "present":
        return bool(actual)
    if op == "equals":
        return same(actual, value)
    if op == "at_most":
        return is_number(actual) and actual <= value
    if op == "at_least":
        return is_number(actual) and actual >= value
    if op == "one_of":
        return actual in value
    if op == "includes":
        return is_part_of(value, actual)
    return is_part_of(product.get(value), actual)
