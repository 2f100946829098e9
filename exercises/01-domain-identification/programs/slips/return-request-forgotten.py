"""Two of the three records are placed.

Fails: three_homes.
"""

DOMAINS = {
    **DOMAINS,
    "customer": {**DOMAINS["customer"], "entities": ["customer_account", "support_ticket", "consent"]},
}
