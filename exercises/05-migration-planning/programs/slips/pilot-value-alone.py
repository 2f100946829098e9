"""The most valuable one, of those that may and those that may not.

Fails: pilot_by_rule.
Misconception: pilot-is-the-biggest.
"""

def choose_pilot(candidates):
    points = {}
    for name in sorted(candidates):
        points[name] = candidates[name]["value"]
    return max(points, key=points.get, default=None)
