"""Whoever breaks a policy is stopped.

Fails: decision, decisions.
Misconception: warning-blocks.
"""

def decide(violations):
    severities = {one["severity"] for one in violations}
    return "block" if severities else "allow"
