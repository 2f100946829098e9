"""The plan takes what it takes: one figure.

Fails: estimate, chance.
Misconception: one-figure-is-enough.
"""

def estimate(tasks, confidence):
    mean, deviation = spread(tasks)
    return mean


def chance(tasks, weeks):
    mean, deviation = spread(tasks)
    return 1.0 if weeks >= mean - 1e-9 else 0.0
