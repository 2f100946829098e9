"""An activity that waits for itself has nothing to wait for.

Fails: critical_path_any.
"""

ordered = in_order


def in_order(tasks):
    """The activities so that each comes after what it needs."""
    return ordered({
        name: (about, weeks, [need for need in needs if need != name], crew)
        for name, (about, weeks, needs, crew) in tasks.items()
    })


def critical_path(tasks):
    order = in_order(tasks)
    end, before = {}, {}
    for name in order:
        needs = [need for need in tasks[name][2] if need != name]
        before[name] = max(needs, key=end.get, default=None)
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
