"""The limit is one day off.

Fails: two_policies.
"""

GLOBAL_POLICIES = GIVEN_POLICIES + [
    policy("retention", "privacy", "retention_days", "at_most", 2556, when=PERSONAL),
    policy("complete", "quality", "completeness", "at_least", 0.95),
]
