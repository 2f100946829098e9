# Go further 2: a whole register. `risk` below replaces the one you imported; RISKS grows.


def risk(
    id, covers, event, probability, impact,
    owner=None, mitigation="", activity=None, trigger=None, residual=None,
):
    """One risk. covers is one of the six challenges, or None for a risk of the change-over."""
    made = {"id": id, "covers": covers, "event": event, "probability": probability, "impact": impact}
    made |= {"owner": owner, "mitigation": mitigation, "activity": activity}
    if trigger:
        made["trigger"] = dict(zip(("metric", "op", "value"), trigger))
    if residual:
        made["residual"] = dict(zip(("probability", "impact"), residual))
    return made


# What the three above still need: the activity that carries it, the trigger, and what is left.
MORE = {
    "R1": {
        "activity": "mvp_checks",
        "trigger": {"metric": "days a decision is open", "op": ">", "value": 5},
        "residual": {"probability": 1, "impact": 3},
    },
}
for one in RISKS:
    one.update(MORE.get(one["id"], {}))

# Three challenges are open: risk("R6", "culture", "teams see data as somebody else's job", 4, 4, …),
RISKS += [
    risk("R4", None, "two versions of the truth while both systems run", 4, 3,
        "central lead", "compare both figures every day and publish the difference",
        "dual_run", ("figures that differ by more than 1%", ">", 3), (2, 2)),
    risk("R5", None, "people of the central team leave before the end", 3, 4,
        "sponsor", "offer every one of them a named role before the dual run",
        "new_roles", ("resignations in the central team", ">=", 1), (2, 3)),
]


def rank_risks(risks):
    """Copies of the risks with score and band, the worst first."""
    return list(risks)
