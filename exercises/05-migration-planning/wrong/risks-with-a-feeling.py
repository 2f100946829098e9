"""We will notice when it is time to act.

Fails: risks_usable.
Misconception: a-feeling-is-a-trigger.
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
        "activity": activity,
        "trigger": f"when there are too many {trigger[0]}",
        "residual": dict(zip(("probability", "impact"), residual)),
    }
