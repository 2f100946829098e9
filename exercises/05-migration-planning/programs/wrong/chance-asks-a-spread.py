"""A distribution always has a deviation.

Fails: chance.
Misconception: there-is-always-spread.
"""

def chance(tasks, weeks):
    mean, deviation = spread(tasks)
    return NormalDist(mean, deviation).cdf(weeks)
