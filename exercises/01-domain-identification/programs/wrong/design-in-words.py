"""A list of domain names is a design.

Fails: three_homes, covers_all, one_owner, teams_placed, right_size, producer_owns, shared_work_inside, in_one_piece, boundaries_named, no_reaching_through.
Misconception: names-are-a-design.
"""

DOMAINS = ["discovery", "pricing", "orders", "money", "supply", "marketing", "customer"]
