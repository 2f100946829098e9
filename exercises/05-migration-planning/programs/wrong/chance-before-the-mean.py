"""Without spread it is done before the mean, not on it.

Fails: chance.
"""

def chance(tasks, weeks):
    mean, deviation = spread(tasks)
    if deviation == 0:
        return 1.0 if weeks > mean else 0.0
    return NormalDist(mean, deviation).cdf(weeks)
