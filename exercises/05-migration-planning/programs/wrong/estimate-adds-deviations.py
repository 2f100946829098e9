"""The spread of a chain is the sum of its spreads.

Fails: estimate, chance.
Misconception: deviations-add-up.
"""

def spread(tasks):
    """Mean and deviation of the critical path: variances add up, deviations do not."""
    figures = [pert(*tasks[name][1]) for name in critical_path(tasks)["path"]]
    return sum(mean for mean, _ in figures), sum(dev for _, dev in figures)
