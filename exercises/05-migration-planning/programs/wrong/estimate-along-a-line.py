"""Eighty percent sure is eighty percent of the way to the worst case.

Fails: estimate, chance.
Misconception: chance-grows-evenly.
"""

def span(tasks):
    """From everything at its best to everything at its worst."""
    estimates = [tasks[name][1] for name in critical_path(tasks)["path"]]
    return sum(o for o, _, _ in estimates), sum(p for _, _, p in estimates)


def estimate(tasks, confidence):
    best, worst = span(tasks)
    return best + confidence * (worst - best)


def chance(tasks, weeks):
    best, worst = span(tasks)
    if best == worst:
        return 1.0 if weeks >= best else 0.0
    return min(1.0, max(0.0, (weeks - best) / (worst - best)))


del spread
