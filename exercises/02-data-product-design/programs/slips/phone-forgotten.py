"""An e-mail address is personal, and that is all.

Fails: answers_for_it.
"""

PERSONAL = ["customer_email"]
