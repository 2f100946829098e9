"""The risk stays what it is, whatever is done.

Fails: risks_usable.
Misconception: mitigation-changes-nothing.
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
        "trigger": dict(zip(("metric", "op", "value"), trigger)),
        "residual": {"probability": probability, "impact": impact},
    }
