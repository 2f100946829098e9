"""Personal columns get a flag, and that is that.

Fails: answers_for_it, contract_shape, contract_is_true.
Misconception: pii-is-a-flag.
"""

def column(name, logical_type):
    """One property of the contract's schema."""
    return {
        "name": name,
        "logicalType": logical_type,
        "required": name in REQUIRED,
        "primaryKey": name == "order_id",
        "unique": name == "order_id",
        "classification": "internal",
        "pii": name in PERSONAL,
    }
