"""A domain explains itself by its name.

Fails: boundaries_named.
Misconception: a-name-is-a-purpose.
"""

for one in DOMAINS.values():
    one["purpose"] = "data"
