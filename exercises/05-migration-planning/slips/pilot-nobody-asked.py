"""The points are written, and `may` is left as it was given.

Fails: pilot_by_rule.
"""

def choose_pilot(candidates):
    points = {}
    for name in sorted(candidates):
        one = candidates[name]
        value, ready, danger = one["value"], one["readiness"], one["risk"]
        may = False  # Step 1: ready, needing nobody, wanted by two or more?
        if may:
            points[name] = 2 * value + 2 * ready + min(one["consumers"], 5) - 2 * danger
    return max(points, key=points.get, default=None)
