"""The likely figure is the one to plan with.

Fails: weeks_of_a_chain, pert, critical_path_case, critical_path_any, schedule_valid, schedule_good, estimate, chance.
Misconception: likely-is-the-plan.
"""

def pert(o, m, p):
    if not o <= m <= p:
        raise ValueError(f"{o}, {m}, {p} are not in order")
    return m, (p - o) / 6
