"""Who is missing will be found by then.

Fails: schedule_valid.
Misconception: broken-plans-do-not-come.
"""

def schedule(tasks, capacity):
    for name, (_, _, _, crew) in tasks.items():
        for who, people in crew.items():
            capacity[who] = max(capacity.get(who, 0), people)
    behind = {}
    for name in reversed(in_order(tasks)):
        waiting = [other for other in tasks if name in tasks[other][2]]
        behind[name] = duration(tasks[name]) + max((behind[w] for w in waiting), default=0)
    start, end, now = {}, {}, 0.0
    urgent = sorted(tasks, key=lambda name: -behind[name])
    while len(start) < len(tasks):
        for name in urgent:
            _, _, needs, crew = tasks[name]
            working = [other for other in start if end[other] > now]
            free = all(
                people + sum(tasks[other][3].get(who, 0) for other in working) <= capacity[who]
                for who, people in crew.items()
            )
            if name not in start and free and all(end.get(n, now + 1) <= now for n in needs):
                start[name], end[name] = now, now + duration(tasks[name])
        now = min((week for week in end.values() if week > now), default=now)
    return start
