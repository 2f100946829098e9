"""Whoever stores the data answers for them.

Fails: answers_for_it.
Misconception: central-team-answers.
"""

OWNER = "central-data"
