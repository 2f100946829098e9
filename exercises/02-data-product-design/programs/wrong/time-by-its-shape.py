"""What looks like a time is one.

Fails: each_rule.
Misconception: shape-is-a-time.
"""

import re


def looks_like_a_time(value):
    shape = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"
    return isinstance(value, str) and re.fullmatch(shape, value) is not None


def broken_rules(record):
    """The names of all rules that a record breaks."""
    rules = {
        "order_id_null": is_blank(record.get("order_id")),
        "customer_id_null": is_blank(record.get("customer_id")),
        "amount_invalid": not is_amount(record.get("amount")),
        "currency_invalid": record.get("currency") not in CURRENCIES,
        "time_invalid": not all(
            looks_like_a_time(record.get(name)) for name in ("ordered_at", "updated_at")
        ),
    }
    return [name for name, is_broken in rules.items() if is_broken]
