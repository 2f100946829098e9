"""Ready, or needing nobody, or wanted: one of them will do.

Fails: pilot_by_rule.
Misconception: one-condition-is-enough.
"""

def choose_pilot(candidates):
    points = {}
    for name in sorted(candidates):
        one = candidates[name]
        value, ready, danger = one["value"], one["readiness"], one["risk"]
        may = ready >= 3 or one["upstream"] == 0 or one["consumers"] >= 2
        if may:
            points[name] = 2 * value + 2 * ready + min(one["consumers"], 5) - 2 * danger
    return max(points, key=points.get, default=None)
