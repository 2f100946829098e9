"""The word is looked for among the violations.

Fails: decision.
"""

def decide(violations):
    """One word about a product, from the list of its violations."""
    severities = [one["severity"] for one in violations]  # such as ["warn", "block"]
    if "block" in violations:
        return "block"
    return "warn" if violations else "allow"
