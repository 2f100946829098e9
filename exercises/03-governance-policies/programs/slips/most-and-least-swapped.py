"""The two operators are swapped.

Fails: two_policies.
"""

GLOBAL_POLICIES = GIVEN_POLICIES + [
    policy("retention", "privacy", "retention_days", "at_least", 2555, when=PERSONAL),
    policy("complete", "quality", "completeness", "at_most", 0.95),
]
