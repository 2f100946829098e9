"""The operator is written with a blank.

Fails: two_policies.
"""

GLOBAL_POLICIES = GIVEN_POLICIES + [
    policy("retention", "privacy", "retention_days", "at most", 2555, when=PERSONAL),
    policy("complete", "quality", "completeness", "at_least", 0.95),
]
