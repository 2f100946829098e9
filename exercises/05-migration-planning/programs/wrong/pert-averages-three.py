"""Three estimates, so divide their sum by three.

Fails: weeks_of_a_chain, pert, critical_path_case, critical_path_any, schedule_valid, schedule_good, estimate, chance.
Misconception: three-figures-weigh-the-same.
"""

def pert(o, m, p):
    if not o <= m <= p:
        raise ValueError(f"{o}, {m}, {p} are not in order")
    return (o + m + p) / 3, (p - o) / 6
