"""Only a product whose violations all block is stopped.

Fails: decision.
"""

def decide(violations):
    """One word about a product, from the list of its violations."""
    severities = [one["severity"] for one in violations]  # such as ["warn", "block"]
    if severities and all(one == "block" for one in severities):
        return "block"
    return "warn" if severities else "allow"
