"""The five of the rule is overlooked.

Fails: pilot_by_rule.
Misconception: more-consumers-are-always-better.
"""

def choose_pilot(candidates):
    points = {}
    for name in sorted(candidates):
        one = candidates[name]
        value, ready, danger = one["value"], one["readiness"], one["risk"]
        may = ready >= 3 and one["upstream"] == 0 and one["consumers"] >= 2
        if may:
            points[name] = 2 * value + 2 * ready + one["consumers"] - 2 * danger
    return max(points, key=points.get, default=None)
