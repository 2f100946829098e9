"""Above 0 is at least 1.

Fails: refused_then_copies.
"""

def broken_rules(record):
    rules = {
        "customer_id_null": not record["customer_id"],
        "order_id_null": not record["order_id"],
        "amount_invalid": record["amount"] is None or record["amount"] < 1,
    }
    return [name for name, is_broken in rules.items() if is_broken]
