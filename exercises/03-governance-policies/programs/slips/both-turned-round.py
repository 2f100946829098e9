"""Value and limit are mixed up.

Fails: tighter_only.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks for as much as the council's limit, or for more."""
    if op == "at_most":
        return limit <= value
    if op == "at_least":
        return limit >= value
    return value == limit
