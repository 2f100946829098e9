"""A number and a pair cannot be added.

Fails: weeks_of_a_chain.
"""

def critical_path(tasks):
    length = 0.0
    for about, weeks, needs, crew in tasks.values():
        length += pert(*weeks)
    return {"length": length, "path": list(tasks)}
