"""The second of the two figures instead of the first.

Fails: weeks_of_a_chain.
"""

def critical_path(tasks):
    length = 0.0
    for about, weeks, needs, crew in tasks.values():
        length += pert(*weeks)[1]
    return {"length": length, "path": list(tasks)}
