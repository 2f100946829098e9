"""A trail begins with whatever entry is its first.

Fails: audit_trail.
"""

def verify_audit(audit):
    """The index of the first entry that somebody tampered with, or -1."""
    if not audit:
        return -1
    previous, first = audit[0]["prev"], audit[0]["seq"]
    for index, entry in enumerate(audit):
        content = {key: value for key, value in entry.items() if key != "hash"}
        if entry["seq"] != first + index or entry["prev"] != previous:
            return index
        if entry["hash"] != fingerprint(content):
            return index
        previous = entry["hash"]
    return -1
