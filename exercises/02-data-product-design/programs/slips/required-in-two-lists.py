"""The columns are added as a second list.

Fails: promises.
"""

REQUIRED = ["order_id", "customer_id"], ["amount", "currency"]
