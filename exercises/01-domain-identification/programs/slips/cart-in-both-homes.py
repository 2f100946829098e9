"""Two right homes: the cart lives in both.

Fails: three_homes.
Misconception: both-right-homes.
"""

DOMAINS = {
    **DOMAINS,
    "discovery": {**DOMAINS["discovery"], "entities": [*DOMAINS["discovery"]["entities"], "cart"]},
}
