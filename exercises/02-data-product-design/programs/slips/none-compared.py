"""None is less than anything.

Fails: refused_then_copies.
Misconception: none-has-a-size.
"""

def broken_rules(record):
    rules = {
        "customer_id_null": not record["customer_id"],
        "order_id_null": not record["order_id"],
        "amount_invalid": record["amount"] <= 0,
    }
    return [name for name, is_broken in rules.items() if is_broken]
