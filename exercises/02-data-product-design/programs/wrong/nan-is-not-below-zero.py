"""An amount is wrong when it is not above zero.

Fails: each_rule.
Misconception: comparison-catches-nan.
"""

def is_amount(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return not value <= 0
