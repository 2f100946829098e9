"""Equal is what == says.

Fails: operators.
Misconception: true-is-one.
"""

def same(one, other):
    return one == other
