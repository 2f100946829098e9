"""Governance is there for privacy.

Fails: two_policies, four_areas, faults_blocked.
Misconception: governance-is-privacy.
"""

GLOBAL_POLICIES = [
    policy("masked", "privacy", "masked_fields", "covers_field", "pii_fields", when=PERSONAL),
    policy("basis", "privacy", "lawful_basis", "one_of", BASES, when=PERSONAL),
    policy("retention", "privacy", "retention_days", "at_most", 2555, when=PERSONAL),
    policy("erasure", "privacy", "erasure_days", "at_most", 30, when=PERSONAL),
    policy("opt-out", "privacy", "opt_out", "equals", True, when=CALIFORNIA),
]
