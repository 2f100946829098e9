"""The names are one text and no list.

Fails: answers_for_it.
"""

PERSONAL = "customer_email, customer_phone"
