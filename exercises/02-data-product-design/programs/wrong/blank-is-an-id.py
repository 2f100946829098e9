"""Null is None and nothing else.

Fails: refused_then_copies, each_rule, null_ids_apart.
Misconception: only-none-is-null.
"""

def is_blank(value):
    return value is None
