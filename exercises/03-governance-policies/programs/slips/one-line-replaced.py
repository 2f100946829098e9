"""The second line is still as it was given.

Fails: tighter_only.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks for as much as the council's limit, or for more."""
    if op == "at_most":
        return value <= limit
    if op == "at_least":
        return True  # Step 2: compare value and limit
    return value == limit
