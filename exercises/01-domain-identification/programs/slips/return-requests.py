"""A record that is misspelt.

Fails: three_homes.
"""

DOMAINS = {
    **DOMAINS,
    "customer": {**DOMAINS["customer"], "entities": ["customer_account", "support_ticket", "consent", "return_requests"]},
}
