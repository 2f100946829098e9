"""True is 1 in Python, so it is a number.

Fails: operators, loosening_refused.
Misconception: true-is-one.
"""

def is_number(value):
    """Whether a value counts as a number: True does not, and nan is no amount of anything."""
    return isinstance(value, (int, float)) and value == value
