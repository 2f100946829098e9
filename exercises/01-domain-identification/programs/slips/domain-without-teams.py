"""The record gets a domain of its own in which nobody works.

Fails: three_homes.
"""

DOMAINS = {
    **DOMAINS,
    "customer": {**DOMAINS["customer"], "entities": ["customer_account", "support_ticket"]},
    "privacy": {"teams": [], "entities": ["consent", "return_request"]},
}
