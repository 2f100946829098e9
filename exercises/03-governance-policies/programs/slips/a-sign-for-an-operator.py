"""The operator is written as a sign.

Fails: two_policies.
"""

GLOBAL_POLICIES = GIVEN_POLICIES + [
    policy("retention", "privacy", "retention_days", "<=", 2555, when=PERSONAL),
    policy("complete", "quality", "completeness", ">=", 0.95),
]
