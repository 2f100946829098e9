"""An equals sign instead of the plus: the last activity is left.

Fails: weeks_of_a_chain.
"""

def critical_path(tasks):
    length = 0.0
    for about, weeks, needs, crew in tasks.values():
        length = pert(*weeks)[0]
    return {"length": length, "path": list(tasks)}
