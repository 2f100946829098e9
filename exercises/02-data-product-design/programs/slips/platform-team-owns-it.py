"""Whoever runs the machines answers for what is on them.

Fails: answers_for_it.
Misconception: central-team-answers.
"""

OWNER = "platform-team"
