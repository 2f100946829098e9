"""The amount says it all.

Fails: promises.
"""

REQUIRED = ["order_id", "customer_id", "amount"]
