"""Whoever estimates gives the figures in order.

Fails: pert.
"""

def pert(o, m, p):
    return (o + 4 * m + p) / 6, (p - o) / 6
