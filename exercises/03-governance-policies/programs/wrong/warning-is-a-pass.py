"""A warning is a pass.

Fails: decision, decisions.
Misconception: warning-is-a-pass.
"""

def decide(violations):
    severities = {one["severity"] for one in violations}
    return "block" if "block" in severities else "allow"
