"""A rule that is not stricter than the global one loosens it.

Fails: tighter_only, tightening_allowed.
Misconception: repeating-is-refused.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks as much as the council's limit, or more."""
    if op == "at_most":
        return is_number(value) and value < limit
    if op == "at_least":
        return is_number(value) and value > limit
    if op == "one_of":
        return is_part_of(value, limit) and len(value) > 0
    if op == "includes":
        return is_part_of(limit, value)
    return same(value, limit)
