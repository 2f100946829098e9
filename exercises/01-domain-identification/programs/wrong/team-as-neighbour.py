"""The neighbours are named after the teams that work there.

Fails: boundaries_named.
"""

DOMAINS["orders"] = {
    **DOMAINS["orders"],
    "neighbours": {"payments": "order and payment change together"},
}
