"""One of the three conditions is enough.

Fails: pilot_by_rule, pilot.
Misconception: one-condition-is-enough.
"""

def choose_pilot(candidates):
    scores = {}
    for name in sorted(candidates):
        one = candidates[name]
        if one["readiness"] >= 3 or one["upstream"] == 0 or one["consumers"] >= 2:
            good = 2 * one["value"] + 2 * one["readiness"] + min(one["consumers"], 5)
            scores[name] = good - 2 * one["risk"]
    return max(scores, key=scores.get, default=None)
