"""Whole weeks only.

Fails: weeks_of_a_chain.
"""

def pert(o, m, p):
    mean = int((o + 4 * m + p) / 6)
    return mean, (p - o) / 6
