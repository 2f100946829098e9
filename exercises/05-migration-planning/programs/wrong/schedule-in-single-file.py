"""One thing at a time, then nobody gets in the way.

Fails: schedule_valid, schedule_good.
Misconception: one-after-the-other.
"""

def schedule(tasks, capacity):
    for name, (_, _, _, crew) in tasks.items():
        if any(people > capacity.get(who, 0) for who, people in crew.items()):
            raise ValueError(f"{name} needs more people than there are")
    start, now = {}, 0.0
    for name in in_order(tasks):
        start[name] = now
        now += duration(tasks[name])
    return start
