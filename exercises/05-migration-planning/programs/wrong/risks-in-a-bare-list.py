"""A challenge's name is a risk, and the rest can come later.

Fails: three_risks, risks_usable.
"""

RISKS = [
    {"id": f"R{number}", "covers": covers}
    for number, covers in enumerate(
        ["culture", "skills", "platform", "governance", "duplication", "discovery", None, None]
    )
]
