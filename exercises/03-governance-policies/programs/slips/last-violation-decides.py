"""The last violation decides.

Fails: decision.
"""

def decide(violations):
    """One word about a product, from the list of its violations."""
    severities = [one["severity"] for one in violations]  # such as ["warn", "block"]
    word = "allow"
    for severity in severities:
        word = severity
    return word
