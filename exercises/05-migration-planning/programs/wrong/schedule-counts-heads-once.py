"""Somebody of the crew is free, so the activity can begin.

Fails: schedule_valid.
Misconception: people-need-no-counting.
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
    urgent = sorted(tasks, key=lambda name: -behind[name])
    while len(start) < len(tasks):
        for name in urgent:
            _, _, needs, crew = tasks[name]
            working = [other for other in start if end[other] > now]
            free = all(
                1 + sum(who in tasks[other][3] for other in working) <= capacity[who]
                for who, people in crew.items()
            )
            if name not in start and free and all(end.get(n, now + 1) <= now for n in needs):
                start[name], end[name] = now, now + duration(tasks[name])
        now = min((week for week in end.values() if week > now), default=now)
    return start
