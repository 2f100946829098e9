"""The central warehouse is the neighbour of every domain.

Fails: boundaries_named.
Misconception: warehouse-is-the-neighbour.
"""

for one in DOMAINS.values():
    one["neighbours"]["warehouse"] = "everything is loaded there at night"
