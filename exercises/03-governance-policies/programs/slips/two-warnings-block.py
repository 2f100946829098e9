"""Two violations are too many.

Fails: decision.
"""

def decide(violations):
    """One word about a product, from the list of its violations."""
    severities = [one["severity"] for one in violations]  # such as ["warn", "block"]
    if "block" in severities or len(severities) > 1:
        return "block"
    return "warn" if severities else "allow"
