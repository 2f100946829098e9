"""An activity may slip until the last of its followers has to start.

Fails: critical_path_case, critical_path_any.
Misconception: slack-of-the-most-patient.
"""

def critical_path(tasks):
    order = in_order(tasks)
    end, before = {}, {}
    for name in order:
        before[name] = max(tasks[name][2], key=end.get, default=None)
        end[name] = end.get(before[name], 0.0) + duration(tasks[name])
    length = max(end.values())
    latest = {}
    for name in reversed(order):
        after = [latest[n] - duration(tasks[n]) for n in tasks if name in tasks[n][2]]
        latest[name] = max(after, default=length)
    path, name = [], max(end, key=end.get)
    while name is not None:
        path.insert(0, name)
        name = before[name]
    slack = {name: latest[name] - end[name] for name in tasks}
    return {"length": length, "path": path, "slack": slack}
