"""The domain is named and not its team.

Fails: answers_for_it.
"""

OWNER = "sales"
