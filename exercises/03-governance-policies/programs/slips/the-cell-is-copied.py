"""A cell of the table is copied as it is.

Fails: tighter_only.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks for as much as the council's limit, or for more."""
    if op == "at_most":
        return True, looser
    if op == "at_least":
        return True, looser
    return value == limit
