"""None is less than anything.

Fails: refused_then_copies, each_rule, all_reasons, contract_is_true.
Misconception: none-has-a-size.
"""

def is_amount(value):
    return not isinstance(value, (bool, str, list)) and 0 < value < math.inf
