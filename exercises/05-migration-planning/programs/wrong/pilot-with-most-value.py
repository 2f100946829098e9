"""The domain with the highest value is the best place to begin.

Fails: pilot_by_rule, pilot.
Misconception: pilot-is-the-biggest.
"""

def choose_pilot(candidates):
    return max(sorted(candidates), key=lambda name: candidates[name]["value"], default=None)
