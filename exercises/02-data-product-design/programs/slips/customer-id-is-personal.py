"""Everything that begins with customer is personal.

Fails: answers_for_it.
Misconception: own-ids-are-personal.
"""

PERSONAL = ["customer_id", "customer_email", "customer_phone"]
