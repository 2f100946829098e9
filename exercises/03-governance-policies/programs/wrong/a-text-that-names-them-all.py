"""A text that names all that the council asks for will do.

Fails: loosening_refused.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks as much as the council's limit, or more."""
    if op == "at_most":
        return is_number(value) and value <= limit
    if op == "at_least":
        return is_number(value) and value >= limit
    if op == "one_of":
        return is_part_of(value, limit) and len(value) > 0
    if op == "includes":
        return isinstance(value, (list, tuple, set, str)) and all(item in value for item in limit)
    return same(value, limit)
