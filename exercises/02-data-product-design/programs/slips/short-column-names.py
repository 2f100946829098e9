"""The columns by shorter names.

Fails: answers_for_it.
"""

PERSONAL = ["email", "phone"]
