"""The likely figures are added up.

Fails: weeks_of_a_chain.
Misconception: likely-is-the-plan.
"""

def critical_path(tasks):
    length = 0.0
    for about, weeks, needs, crew in tasks.values():
        length += weeks[1]
    return {"length": length, "path": list(tasks)}
