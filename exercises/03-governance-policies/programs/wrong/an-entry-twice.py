"""An entry is in its place when it follows one that is known.

Fails: audit_trail.
"""

def verify_audit(audit):
    """The index of the first entry that somebody tampered with, or -1."""
    known = {""}
    for index, entry in enumerate(audit):
        content = {key: value for key, value in entry.items() if key != "hash"}
        if entry["prev"] not in known:
            return index
        if entry["hash"] != fingerprint(content):
            return index
        known.add(entry["hash"])
    return -1
