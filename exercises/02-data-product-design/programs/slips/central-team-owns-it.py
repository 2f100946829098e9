"""The team that keeps all the data also answers for them.

Fails: answers_for_it.
Misconception: central-team-answers.
"""

OWNER = "central-data"
