"""A return ends in a refund, so it goes to money.

Fails: three_homes.
"""

DOMAINS = {
    **DOMAINS,
    "customer": {**DOMAINS["customer"], "entities": ["customer_account", "support_ticket", "consent"]},
    "money": {**DOMAINS["money"], "entities": [*DOMAINS["money"]["entities"], "return_request"]},
}
