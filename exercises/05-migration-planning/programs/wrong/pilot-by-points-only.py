"""Points say everything about a pilot, its conditions included.

Fails: pilot_by_rule, pilot.
"""

def choose_pilot(candidates):
    scores = {}
    for name in sorted(candidates):
        one = candidates[name]
        if one:
            good = 2 * one["value"] + 2 * one["readiness"] + min(one["consumers"], 5)
            scores[name] = good - 2 * one["risk"]
    return max(scores, key=scores.get, default=None)
