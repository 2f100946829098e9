"""A record has all its keys.

Fails: each_rule.
Misconception: keys-are-always-there.
"""

def broken_rules(record):
    """The names of all rules that a record breaks."""
    rules = {
        "order_id_null": is_blank(record.get("order_id")),
        "customer_id_null": is_blank(record["customer_id"]),
        "amount_invalid": not is_amount(record.get("amount")),
        "currency_invalid": record.get("currency") not in CURRENCIES,
        "time_invalid": not all(moment(record.get(name)) for name in ("ordered_at", "updated_at")),
    }
    return [name for name, is_broken in rules.items() if is_broken]
