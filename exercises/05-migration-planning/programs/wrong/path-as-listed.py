"""A plan lists an activity after everything it waits for.

Fails: critical_path_any, estimate, chance.
Misconception: the-list-is-the-order.
"""

def critical_path(tasks):
    in_order(tasks)  # refuses what is broken
    order = list(tasks)
    end, before = {}, {}
    for name in order:
        before[name] = max(tasks[name][2], key=lambda need: end[need], default=None)
        end[name] = end.get(before[name], 0.0) + duration(tasks[name])
    length = max(end.values())
    latest = dict.fromkeys(tasks, length)
    for name in reversed(order):
        for need in tasks[name][2]:
            latest[need] = min(latest[need], latest[name] - duration(tasks[name]))
    path, name = [], max(end, key=end.get)
    while name is not None:
        path.insert(0, name)
        name = before[name]
    slack = {name: latest[name] - end[name] for name in tasks}
    return {"length": length, "path": path, "slack": slack}
