"""A value loosens when it exceeds the limit, and nan exceeds nothing.

Fails: loosening_refused.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks as much as the council's limit, or more."""
    if op == "at_most":
        return isinstance(value, (int, float)) and not isinstance(value, bool) and not value > limit
    if op == "at_least":
        return isinstance(value, (int, float)) and not isinstance(value, bool) and not value < limit
    if op == "one_of":
        return is_part_of(value, limit) and len(value) > 0
    if op == "includes":
        return is_part_of(limit, value)
    return same(value, limit)
