"""Both names stand in one pair of quotes.

Fails: answers_for_it.
"""

PERSONAL = ["customer_email, customer_phone"]
