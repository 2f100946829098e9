"""A plan has no circles and knows all its names.

Fails: critical_path_any.
Misconception: broken-plans-do-not-come.
"""

def in_order(tasks):
    """The activities so that each comes after what it needs."""
    order = []
    while len(order) < len(tasks):
        ready = [n for n in tasks if n not in order and all(need in order or need not in tasks for need in tasks[n][2])]
        if not ready:
            ready = [n for n in tasks if n not in order]
        order += ready
    return order


def critical_path(tasks):
    order = in_order(tasks)
    end, before = {}, {}
    for name in order:
        before[name] = max((n for n in tasks[name][2] if n in end), key=end.get, default=None)
        end[name] = end.get(before[name], 0.0) + duration(tasks[name])
    length = max(end.values())
    latest = dict.fromkeys(tasks, length)
    for name in reversed(order):
        for need in tasks[name][2]:
            latest[need] = min(latest.get(need, length), latest[name] - duration(tasks[name]))
    path, name = [], max(end, key=end.get)
    while name is not None:
        path.insert(0, name)
        name = before[name]
    slack = {name: latest[name] - end[name] for name in tasks}
    return {"length": length, "path": path, "slack": slack}
