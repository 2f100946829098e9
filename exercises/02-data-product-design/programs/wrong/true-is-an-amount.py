"""Whatever is an int is an amount.

Fails: each_rule.
Misconception: true-is-no-number.
"""

def is_amount(value):
    if not isinstance(value, (int, float)):
        return False
    return math.isfinite(value) and value > 0
