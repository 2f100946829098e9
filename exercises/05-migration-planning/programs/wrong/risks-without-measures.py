"""Writing down what we are afraid of is risk management.

Fails: three_risks, risks_usable.
Misconception: a-register-lists-fears.
"""

def risk(id, covers, event, probability, impact, owner, mitigation, activity, trigger, residual):
    return {
        "id": id,
        "covers": covers,
        "event": event,
        "probability": probability,
        "impact": impact,
        "owner": owner,
        "mitigation": "watch it",
        "activity": activity,
        "trigger": dict(zip(("metric", "op", "value"), trigger)),
        "residual": dict(zip(("probability", "impact"), residual)),
    }


RISKS = [
    risk("R1", None, "two versions of the truth while both systems run", 4, 3,
        "central lead", "compare both figures every day and publish the difference",
        "dual_run", ("figures that differ by more than 1%", ">", 3), (2, 2)),
    risk("R2", None, "people of the central team leave before the end", 3, 4,
        "sponsor", "offer every one of them a named role before the dual run",
        "new_roles", ("resignations in the central team", ">=", 1), (2, 3)),
    risk("R3", "culture", "teams see data as somebody else's job", 4, 4,
        "sponsor", "let the pilot's owner show the others what they gained",
        "go_decision", ("domains without a named owner", ">", 1), (2, 4)),
    risk("R4", "skills", "nobody in money or supply has built a data product", 4, 3,
        "coach", "pair a coach with each team for its first product",
        "training", ("people trained in each wave team", "<", 2), (2, 3)),
    risk("R5", "platform", "the click stream is too much for the first platform", 3, 5,
        "platform lead", "test with a replay of the busiest week before the wave",
        "hardening", ("share of failed jobs in percent", ">", 2), (2, 4)),
    risk("R6", "governance", "the council becomes the new queue", 3, 3,
        "council", "check policies in the pipeline and meet only about exceptions",
        "mvp_checks", ("days a decision is open", ">", 5), (1, 3)),
    risk("R7", "duplication", "three teams build their own customer table", 3, 2,
        "customer owner", "publish the customer product early and announce it to all",
        "w_customer", ("products with the same source and key", ">=", 2), (2, 2)),
    risk("R8", "discovery", "nobody finds the products that exist", 2, 3,
        "platform lead", "every product has a catalog entry with an example query",
        "mvp_catalog", ("searches without a result in percent", ">", 20), (1, 3)),
]
