"""The limits of step 1 instead of the limit that is asked about.

Fails: tighter_only.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks for as much as the council's limit, or for more."""
    if op == "at_most":
        return value <= 2555
    if op == "at_least":
        return value >= 0.95
    return value == limit
