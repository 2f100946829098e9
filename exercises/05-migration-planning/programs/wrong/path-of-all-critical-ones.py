"""What has no slack is on the critical path.

Fails: critical_path_any.
Misconception: critical-is-one-path.
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
    slack = {name: latest[name] - end[name] for name in tasks}
    path = [name for name in order if slack[name] < 1e-6]
    return {"length": length, "path": path, "slack": slack}
