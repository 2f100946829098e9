"""Whatever is no amount is false.

Fails: refused_then_copies.
Misconception: true-is-above-zero.
"""

def broken_rules(record):
    rules = {
        "customer_id_null": not record["customer_id"],
        "order_id_null": not record["order_id"],
        "amount_invalid": not record["amount"],
    }
    return [name for name, is_broken in rules.items() if is_broken]
