"""What looks the same is the same.

Fails: operators.
"""

def same(one, other):
    return str(one) == str(other)
