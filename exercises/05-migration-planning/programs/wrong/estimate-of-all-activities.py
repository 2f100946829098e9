"""Every activity adds to the time and to its spread.

Fails: estimate, chance.
Misconception: one-after-the-other.
"""

def spread(tasks):
    """Mean and deviation of the critical path: variances add up, deviations do not."""
    figures = [pert(*tasks[name][1]) for name in tasks]
    return sum(mean for mean, _ in figures), sum(dev**2 for _, dev in figures) ** 0.5
