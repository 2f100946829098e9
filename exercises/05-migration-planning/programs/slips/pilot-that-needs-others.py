"""Two of the three conditions, as upstream is overlooked.

Fails: pilot_by_rule.
"""

def choose_pilot(candidates):
    points = {}
    for name in sorted(candidates):
        one = candidates[name]
        value, readiness, risk = one["value"], one["readiness"], one["risk"]
        consumers, upstream = one["consumers"], one["upstream"]
        may = readiness >= 3 and consumers >= 2
        if may:
            points[name] = 2 * value + 2 * readiness + min(consumers, 5) - 2 * risk
    return max(points, key=points.get, default=None)
