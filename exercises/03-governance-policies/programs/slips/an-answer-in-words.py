"""The answer is a text, and every text counts as true.

Fails: tighter_only.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks for as much as the council's limit, or for more."""
    if op == "at_most":
        return "True" if value <= limit else "False"
    if op == "at_least":
        return "True" if value >= limit else "False"
    return value == limit
