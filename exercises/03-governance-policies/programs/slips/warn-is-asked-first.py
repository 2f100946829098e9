"""A warning is looked for first.

Fails: decision.
"""

def decide(violations):
    """One word about a product, from the list of its violations."""
    severities = [one["severity"] for one in violations]  # such as ["warn", "block"]
    if "warn" in severities:
        return "warn"
    return "block" if "block" in severities else "allow"
