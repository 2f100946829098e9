"""Mitigations are done beside the plan.

Fails: risks_usable.
Misconception: mitigation-needs-no-time.
"""

def risk(id, covers, event, probability, impact, owner, mitigation, activity, trigger, residual):
    return {
        "id": id,
        "covers": covers,
        "event": event,
        "probability": probability,
        "impact": impact,
        "owner": owner,
        "mitigation": mitigation,
        "activity": "as we go along",
        "trigger": dict(zip(("metric", "op", "value"), trigger)),
        "residual": dict(zip(("probability", "impact"), residual)),
    }
