"""The path is written down from its end.

Fails: critical_path_case, critical_path_any.
"""

forwards = critical_path


def critical_path(tasks):
    answer = forwards(tasks)
    return {**answer, "path": answer["path"][::-1]}


def spread(tasks):
    """Mean and deviation of the critical path: variances add up, deviations do not."""
    figures = [pert(*tasks[name][1]) for name in critical_path(tasks)["path"]]
    return sum(mean for mean, _ in figures), sum(dev**2 for _, dev in figures) ** 0.5
