"""Only the last figure is divided.

Fails: weeks_of_a_chain.
"""

def pert(o, m, p):
    mean = o + 4 * m + p / 6
    return mean, (p - o) / 6
