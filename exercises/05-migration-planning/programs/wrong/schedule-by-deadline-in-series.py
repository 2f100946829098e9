"""What is due first is placed first, and that is as good as it gets.

Fails: schedule_good.
Misconception: one-good-rule-is-enough.
"""

def schedule(tasks, capacity):
    for name, (_, _, _, crew) in tasks.items():
        if any(people > capacity.get(who, 0) for who, people in crew.items()):
            raise ValueError(f"{name} needs more people than there are")
    path = critical_path(tasks)
    start, end = {}, {}

    def fits(name, week):
        until = week + duration(tasks[name])
        moments = [week] + [start[n] for n in start if week < start[n] < until - 1e-9]
        for moment in moments:
            working = [n for n in start if start[n] <= moment + 1e-9 < end[n] - 1e-9]
            for who, people in tasks[name][3].items():
                if people + sum(tasks[n][3].get(who, 0) for n in working) > capacity[who]:
                    return False
        return True

    due = {}
    for name in reversed(in_order(tasks)):
        after = [n for n in tasks if name in tasks[n][2]]
        due[name] = min((due[n] - duration(tasks[n]) for n in after), default=path["length"])
    while len(start) < len(tasks):
        ready = [n for n in tasks if n not in start and all(need in start for need in tasks[n][2])]
        name = min(ready, key=due.get)
        earliest = max((end[need] for need in tasks[name][2]), default=0.0)
        weeks = sorted([earliest] + [week for week in end.values() if week > earliest])
        start[name] = next(week for week in weeks if fits(name, week))
        end[name] = start[name] + duration(tasks[name])
    return start
