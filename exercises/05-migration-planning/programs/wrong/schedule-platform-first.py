"""Nobody uses the platform before it is finished.

Fails: schedule_good.
Misconception: platform-before-users.
"""

def schedule(tasks, capacity):
    for name, (_, _, _, crew) in tasks.items():
        if any(people > capacity.get(who, 0) for who, people in crew.items()):
            raise ValueError(f"{name} needs more people than there are")
    behind = {}
    for name in reversed(in_order(tasks)):
        waiting = [other for other in tasks if name in tasks[other][2]]
        behind[name] = duration(tasks[name]) + max((behind[w] for w in waiting), default=0)
    start, end, now = {}, {}, 0.0
    before = {name: set(task[2]) for name, task in tasks.items()}
    for name in in_order(tasks):
        before[name] = before[name].union(*(before[need] for need in before[name]))
    platform = {name for name in tasks if "platform" in tasks[name][3]}
    for name in tasks:
        users = "coach" in tasks[name][3] and name != "domain_map"
        if users:
            before[name] |= {p for p in platform if name not in before[p]}
    urgent = sorted(tasks, key=lambda name: -behind[name])
    while len(start) < len(tasks):
        for name in urgent:
            crew, needs = tasks[name][3], before[name]
            working = [other for other in start if end[other] > now]
            free = all(
                people + sum(tasks[other][3].get(who, 0) for other in working) <= capacity[who]
                for who, people in crew.items()
            )
            if name not in start and free and all(end.get(n, now + 1) <= now for n in needs):
                start[name], end[name] = now, now + duration(tasks[name])
        now = min((week for week in end.values() if week > now), default=now)
    return start
