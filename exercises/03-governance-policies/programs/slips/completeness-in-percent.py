"""Completeness is written in percent.

Fails: two_policies.
Misconception: share-in-percent.
"""

GLOBAL_POLICIES = GIVEN_POLICIES + [
    policy("retention", "privacy", "retention_days", "at_most", 2555, when=PERSONAL),
    policy("complete", "quality", "completeness", "at_least", 95),
]
