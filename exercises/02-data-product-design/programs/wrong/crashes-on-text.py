"""A text has a size as well.

Fails: each_rule, all_reasons.
"""

def is_amount(value):
    return value is not None and not isinstance(value, bool) and 0 < value < math.inf
