"""The longer the list of a rule, the stricter the rule.

Fails: tightening_allowed, loosening_refused, order_and_purity.
Misconception: longer-is-stricter.
"""

def is_as_strict(op, value, limit):
    """Whether a domain's value asks as much as the council's limit, or more."""
    if op == "at_most":
        return is_number(value) and value <= limit
    if op == "at_least":
        return is_number(value) and value >= limit
    if op == "one_of":
        return is_part_of(limit, value)
    if op == "includes":
        return is_part_of(limit, value)
    return same(value, limit)


def strictest(op, one, other):
    """What two values ask together, both as strict as the limit."""
    if op == "at_most":
        return min(one, other)
    if op == "at_least":
        return max(one, other)
    if op == "one_of":
        return sorted({*one, *other})
    if op == "includes":
        return sorted({*one, *other})
    return one
