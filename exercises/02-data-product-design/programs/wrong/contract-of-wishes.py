"""The contract also asks for an e-mail address; the code may follow later.

Fails: promises, contract_is_true.
Misconception: contract-is-documentation, more-required-is-safer.
"""

def column(name, logical_type):
    """One property of the contract's schema."""
    return {
        "name": name,
        "logicalType": logical_type,
        "required": name in REQUIRED or name == "customer_email",
        "primaryKey": name == "order_id",
        "unique": name == "order_id",
        "classification": "confidential" if name in PERSONAL else "internal",
    }
