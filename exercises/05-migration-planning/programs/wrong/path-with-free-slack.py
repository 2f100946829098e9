"""Slack is the wait until the next activity begins.

Fails: critical_path_case, critical_path_any.
Misconception: slack-is-the-wait-before-the-next.
"""

def critical_path(tasks):
    order = in_order(tasks)
    end, before = {}, {}
    for name in order:
        before[name] = max(tasks[name][2], key=end.get, default=None)
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
    slack = {}
    for name in tasks:
        after = [end[n] - duration(tasks[n]) for n in tasks if name in tasks[n][2]]
        slack[name] = min(after, default=length) - end[name]
    return {"length": length, "path": path, "slack": slack}
