"""A neighbour is whoever one talks to, not where the work crosses.

Fails: boundaries_named.
Misconception: neighbours-by-feeling.
"""

for name, one in DOMAINS.items():
    feeling = "supply" if name == "pricing" else "pricing"
    one["neighbours"] = {feeling: "prices and figures cross here sometimes"}
