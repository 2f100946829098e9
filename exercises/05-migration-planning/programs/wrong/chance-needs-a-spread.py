"""Something is always uncertain.

Fails: chance.
Misconception: there-is-always-spread.
"""

def chance(tasks, weeks):
    mean, deviation = spread(tasks)
    return NormalDist().cdf((weeks - mean) / deviation)
