"""Only True is kept out of the numbers, and an amount may be nothing.

Fails: each_rule.
"""


def is_amount(value):
    if value is False:
        return True
    return value is not True and isinstance(value, (int, float)) and 0 < value < math.inf
