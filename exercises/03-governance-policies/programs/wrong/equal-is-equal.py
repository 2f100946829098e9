"""Equal is what == says.

Fails: operators, loosening_refused.
Misconception: true-is-one.
"""

def same(one, other):
    return one == other
