"""The sum of the likely figures is the plan.

Fails: estimate.
Misconception: likely-is-the-plan.
"""

def estimate(tasks, confidence):
    return sum(tasks[name][1][1] for name in critical_path(tasks)["path"])
