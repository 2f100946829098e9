"""A warning is a pass.

Fails: decision.
Misconception: warning-is-a-pass.
"""

def decide(violations):
    """One word about a product, from the list of its violations."""
    severities = [one["severity"] for one in violations]  # such as ["warn", "block"]
    return "block" if "block" in severities else "allow"
