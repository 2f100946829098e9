"""A value is fine unless it is over the limit, or under it.

Fails: operators.
Misconception: nan-passes.
"""

def is_number(value):
    """Whether a value counts as a number: True does not, and nan is no amount of anything."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


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
        return is_number(actual) and not actual > value
    if op == "at_least":
        return is_number(actual) and not actual < value
    if op == "one_of":
        return actual in value
    if op == "includes":
        return is_part_of(value, actual)
    return is_part_of(product.get(value), actual)
