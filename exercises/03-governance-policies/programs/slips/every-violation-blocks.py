"""Whoever breaks a policy is stopped.

Fails: decision.
Misconception: warning-blocks.
"""

def decide(violations):
    """One word about a product, from the list of its violations."""
    severities = [one["severity"] for one in violations]  # such as ["warn", "block"]
    return "block" if severities else "allow"
