"""The record is written into the list of teams.

Fails: three_homes.
"""

DOMAINS = {
    **DOMAINS,
    "customer": {
        "teams": ["accounts", "care", "consent"],
        "entities": ["customer_account", "support_ticket", "return_request"],
    },
}
