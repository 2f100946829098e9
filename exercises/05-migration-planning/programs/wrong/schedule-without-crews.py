"""The critical path is the plan.

Fails: schedule_valid, schedule_good.
Misconception: critical-path-knows-crews.
"""

def schedule(tasks, capacity):
    for name, (_, _, _, crew) in tasks.items():
        if any(people > capacity.get(who, 0) for who, people in crew.items()):
            raise ValueError(f"{name} needs more people than there are")
    start = {}
    for name in in_order(tasks):
        needs = tasks[name][2]
        start[name] = max((start[n] + duration(tasks[n]) for n in needs), default=0.0)
    return start
