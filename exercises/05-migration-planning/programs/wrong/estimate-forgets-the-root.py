"""Variances add up, and that is the spread.

Fails: estimate, chance.
Misconception: variance-is-the-deviation.
"""

def spread(tasks):
    """Mean and deviation of the critical path: variances add up, deviations do not."""
    figures = [pert(*tasks[name][1]) for name in critical_path(tasks)["path"]]
    return sum(mean for mean, _ in figures), sum(dev**2 for _, dev in figures)
