"""Above zero is above zero.

Fails: each_rule.
Misconception: comparison-catches-nan.
"""

def is_amount(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return value > 0
