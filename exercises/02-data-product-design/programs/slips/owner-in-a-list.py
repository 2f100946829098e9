"""The owner in brackets.

Fails: answers_for_it.
"""

OWNER = ["sales-team"]
