"""Growth reads consent more than anybody, so it goes to marketing.

Fails: three_homes.
Misconception: readers-own.
"""

DOMAINS = {
    **DOMAINS,
    "customer": {**DOMAINS["customer"], "entities": ["customer_account", "support_ticket", "return_request"]},
    "marketing": {**DOMAINS["marketing"], "entities": [*DOMAINS["marketing"]["entities"], "consent"]},
}
