"""A text that can be read as a number is one.

Fails: each_rule.
Misconception: mend-in-silence.
"""

def is_amount(value):
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return False
    try:
        value = float(value)
    except ValueError:
        return False
    return math.isfinite(value) and value > 0
