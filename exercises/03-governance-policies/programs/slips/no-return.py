"""The comparison is made, and not returned.

Fails: tighter_only.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks for as much as the council's limit, or for more."""
    if op == "at_most":
        value <= limit
    if op == "at_least":
        value >= limit
    return value == limit
