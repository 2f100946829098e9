"""All columns are about a customer.

Fails: answers_for_it.
"""

PERSONAL = ["order_id", "customer_id", "customer_email", "customer_phone", "amount"]
