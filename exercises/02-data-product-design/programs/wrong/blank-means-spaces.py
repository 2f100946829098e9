"""Only spaces make a text blank.

Fails: each_rule.
"""

def is_blank(value):
    return not isinstance(value, str) or not value.strip(" ")
