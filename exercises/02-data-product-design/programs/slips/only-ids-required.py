"""REQUIRED is left as it was.

Fails: promises.
"""

REQUIRED = ["order_id", "customer_id"]
