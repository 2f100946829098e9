# Go further 1: waves and crews. Nothing above is replaced: these two are new.

from migration import CAPACITY, DOMAINS, NEEDS_FROM, TASKS


def plan_waves(domains, needs_from, pilot, max_per_wave):
    """The domains in waves: the pilot alone, then nobody before those they need."""
    if needs_from.get(pilot):
        raise ValueError(f"{pilot} needs others first, so it is no pilot")
    waves = [[pilot]]
    moved = {pilot}
    while len(moved) < len(domains):
        wave = []  # at most max_per_wave domains whose needs have all moved
        if not wave:
            raise ValueError("the domains that are left wait for each other")
        waves.append(wave)
        moved.update(wave)
    return waves


def duration(task):
    """How many weeks an activity takes: the mean of its estimate."""
    about, weeks, needs, crew = task
    return pert(*weeks)[0]


def schedule(tasks, capacity):
    """The week in which each activity starts, so that nobody is in two places."""
    for name, (about, weeks, needs, crew) in tasks.items():
        if any(people > capacity.get(who, 0) for who, people in crew.items()):
            raise ValueError(f"{name} needs more people than there are")
    start, end = {}, {}
    now = 0.0

    def busy(who):  # how many of a crew are at work now
        return sum(tasks[name][3].get(who, 0) for name in start if end[name] > now)

    while len(start) < len(tasks):
        for name, (about, weeks, needs, crew) in tasks.items():
            ready = False  # has everything in needs ended by now?
            free = False  # are enough people of each crew free?
            if name not in start and ready and free:
                start[name], end[name] = now, now + duration(tasks[name])
        later = [week for week in end.values() if week > now]
        if not later:
            break
        now = min(later)
    return start


# To see what you have: print(plan_waves(DOMAINS, NEEDS_FROM, "orders", 3), schedule(TASKS, CAPACITY))
