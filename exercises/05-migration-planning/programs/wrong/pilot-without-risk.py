"""Whoever is valuable and ready can begin, whatever the risk.

Fails: pilot_by_rule, pilot.
Misconception: risk-does-not-count.
"""

def choose_pilot(candidates):
    scores = {}
    for name in sorted(candidates):
        one = candidates[name]
        if one["readiness"] >= 3 and one["upstream"] == 0 and one["consumers"] >= 2:
            good = 2 * one["value"] + 2 * one["readiness"] + min(one["consumers"], 5)
            scores[name] = good
    return max(scores, key=scores.get, default=None)
