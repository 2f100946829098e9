"""The rules are printed.

Fails: refused_then_copies.
"""

def broken_rules(record):
    rules = {"order_id_null": not record["order_id"]}
    print([name for name, is_broken in rules.items() if is_broken])
