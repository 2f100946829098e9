"""A text with digits in it is a number.

Fails: operators.
Misconception: text-is-a-number.
"""

def holds(product, path, op, value):
    """Whether a product keeps one demand. What is not stated keeps none."""
    actual = product.get(path)
    if isinstance(actual, str) and actual.isdigit():
        actual = int(actual)
    if actual is None:
        return False
    if op == "present":
        return actual != "" and not (is_list(actual) and len(actual) == 0)
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
