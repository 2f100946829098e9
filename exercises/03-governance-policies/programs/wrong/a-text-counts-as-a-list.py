"""A text is a sequence like a list.

Fails: operators, loosening_refused.
Misconception: text-is-a-list.
"""

def is_list(value):
    return isinstance(value, (list, tuple, set, str))
