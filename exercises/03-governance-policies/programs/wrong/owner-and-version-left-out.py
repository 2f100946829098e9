"""Everybody knows who owns what, and in which version.

Fails: two_policies, faults_blocked.
Misconception: rule-left-out.
"""

GLOBAL_POLICIES = [
    policy("masked", "privacy", "masked_fields", "covers_field", "pii_fields", when=PERSONAL),
    policy("basis", "privacy", "lawful_basis", "one_of", BASES, when=PERSONAL),
    policy("retention", "privacy", "retention_days", "at_most", 2555, when=PERSONAL),
    policy("erasure", "privacy", "erasure_days", "at_most", 30, when=PERSONAL),
    policy("opt-out", "privacy", "opt_out", "equals", True, when=CALIFORNIA),
    policy("closed", "security", "default_access", "equals", "deny"),
    policy("encryption", "security", "encryption", "includes", ["at_rest", "in_transit"]),
    policy("format", "interoperability", "format", "one_of", FORMATS),
    policy("utc", "interoperability", "timestamps", "equals", "UTC"),
    policy("complete", "quality", "completeness", "at_least", 0.95),
    policy("available", "quality", "availability", "at_least", 99.0, severity="warn"),
]
