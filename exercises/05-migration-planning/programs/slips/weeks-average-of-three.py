"""Three figures, so divide their sum by three.

Fails: weeks_of_a_chain.
Misconception: three-figures-weigh-the-same.
"""

def pert(o, m, p):
    mean = (o + m + p) / 3
    return mean, (p - o) / 6
