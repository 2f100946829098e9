"""The list is mine to complete and to sort.

Fails: risks_ranked.
Misconception: the-list-is-mine.
"""

def rank_risks(risks):
    for one in risks:
        one["score"] = one["probability"] * one["impact"]
        one["band"] = "high" if one["score"] >= 15 else "medium" if one["score"] >= 8 else "low"
    risks.sort(key=lambda one: (-one["score"], -one["impact"], one["id"]))
    return risks
