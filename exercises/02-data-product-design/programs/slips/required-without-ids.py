"""The two columns instead of the ids, not besides them.

Fails: promises.
"""

REQUIRED = ["amount", "currency"]
