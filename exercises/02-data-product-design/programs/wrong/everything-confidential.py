"""Calling every column confidential is the safe thing to write.

Fails: answers_for_it, contract_is_true.
Misconception: contract-is-documentation.
"""

def column(name, logical_type):
    """One property of the contract's schema."""
    return {
        "name": name,
        "logicalType": logical_type,
        "required": name in REQUIRED,
        "primaryKey": name == "order_id",
        "unique": name == "order_id",
        "classification": "confidential",
    }
