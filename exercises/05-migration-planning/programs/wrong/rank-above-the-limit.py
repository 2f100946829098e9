"""High begins above 15, and medium above 8.

Fails: risks_ranked.
Misconception: the-limit-is-outside.
"""

def rank_risks(risks):
    ranked = []
    for one in risks:
        score = one["probability"] * one["impact"]
        band = "high" if score > 15 else "medium" if score > 8 else "low"
        ranked.append({**one, "score": score, "band": band})
    return sorted(ranked, key=lambda one: (-one["score"], -one["impact"], one["id"]))
