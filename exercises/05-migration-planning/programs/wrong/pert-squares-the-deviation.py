"""The spread of an estimate is its variance.

Fails: pert.
Misconception: variance-is-the-deviation.
"""

def pert(o, m, p):
    if not o <= m <= p:
        raise ValueError(f"{o}, {m}, {p} are not in order")
    return (o + 4 * m + p) / 6, ((p - o) / 6) ** 2


def spread(tasks):
    """Mean and deviation of the critical path: variances add up, deviations do not."""
    figures = [pert(*tasks[name][1]) for name in critical_path(tasks)["path"]]
    return sum(mean for mean, _ in figures), sum(dev for _, dev in figures) ** 0.5
