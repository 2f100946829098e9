"""Every consumer more makes a better pilot.

Fails: pilot_by_rule, pilot.
Misconception: more-consumers-are-always-better.
"""

def choose_pilot(candidates):
    scores = {}
    for name in sorted(candidates):
        one = candidates[name]
        if one["readiness"] >= 3 and one["upstream"] == 0 and one["consumers"] >= 2:
            good = 2 * one["value"] + 2 * one["readiness"] + one["consumers"]
            scores[name] = good - 2 * one["risk"]
    return max(scores, key=scores.get, default=None)
