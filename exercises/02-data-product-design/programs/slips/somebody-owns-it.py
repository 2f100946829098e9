"""The owner is a name that nobody knows.

Fails: answers_for_it.
"""

OWNER = "xyz"
