"""Privacy rules hold for all data; it does no harm.

Fails: two_policies, good_pass.
Misconception: rules-for-everything.
"""

GLOBAL_POLICIES = [
    policy("masked", "privacy", "masked_fields", "covers_field", "pii_fields"),
    policy("basis", "privacy", "lawful_basis", "one_of", BASES),
    policy("retention", "privacy", "retention_days", "at_most", 2555),
    policy("erasure", "privacy", "erasure_days", "at_most", 30),
    policy("opt-out", "privacy", "opt_out", "equals", True, when=CALIFORNIA),
    policy("closed", "security", "default_access", "equals", "deny"),
    policy("encryption", "security", "encryption", "includes", ["at_rest", "in_transit"]),
    policy("format", "interoperability", "format", "one_of", FORMATS),
    policy("utc", "interoperability", "timestamps", "equals", "UTC"),
    policy("version", "interoperability", "version", "present", True),
    policy("owner", "quality", "owner", "present", True),
    policy("complete", "quality", "completeness", "at_least", 0.95),
    policy("available", "quality", "availability", "at_least", 99.0, severity="warn"),
]
