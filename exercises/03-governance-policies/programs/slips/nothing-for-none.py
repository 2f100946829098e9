"""Without a violation there is no answer.

Fails: decision.
"""

def decide(violations):
    """One word about a product, from the list of its violations."""
    severities = [one["severity"] for one in violations]  # such as ["warn", "block"]
    if "block" in severities:
        return "block"
    if "warn" in severities:
        return "warn"
