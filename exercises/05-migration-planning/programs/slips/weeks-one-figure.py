"""The mean alone comes back, so that there is no first of two.

Fails: weeks_of_a_chain.
"""

def pert(o, m, p):
    mean = (o + 4 * m + p) / 6
    return mean
