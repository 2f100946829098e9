"""Smaller is stricter, for both operators.

Fails: tighter_only.
Misconception: smaller-is-stricter.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks for as much as the council's limit, or for more."""
    if op == "at_most":
        return value <= limit
    if op == "at_least":
        return value <= limit
    return value == limit
