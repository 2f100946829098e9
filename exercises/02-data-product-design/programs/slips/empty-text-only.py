"""Only "" is no number of an order.

Fails: refused_then_copies.
"""

def broken_rules(record):
    rules = {
        "customer_id_null": not record["customer_id"],
        "order_id_null": record["order_id"] == "",
        "amount_invalid": record["amount"] is None or record["amount"] <= 0,
    }
    return [name for name, is_broken in rules.items() if is_broken]
