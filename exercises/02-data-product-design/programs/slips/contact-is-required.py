"""Finance wants to be able to ask the customer.

Fails: promises.
Misconception: more-required-is-safer.
"""

REQUIRED = ["order_id", "customer_id", "customer_email", "customer_phone", "amount", "currency"]
