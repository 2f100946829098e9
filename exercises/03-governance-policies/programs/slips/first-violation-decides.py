"""The first violation decides.

Fails: decision.
Misconception: first-violation-decides.
"""

def decide(violations):
    """One word about a product, from the list of its violations."""
    severities = [one["severity"] for one in violations]  # such as ["warn", "block"]
    return severities[0] if severities else "allow"
