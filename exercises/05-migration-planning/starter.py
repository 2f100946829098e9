"""Exercise 5: plan the migration of Kestrel Home. The three tasks stand beside this editor."""

from statistics import NormalDist

from migration import CANDIDATES, CAPACITY, DOMAINS, NEEDS_FROM, TASKS


def choose_pilot(candidates):
    """The domain to begin with, or None when nobody may."""
    scores = {}
    for name in sorted(candidates):  # of equal ones the first in the alphabet wins
        one = candidates[name]
        may = False  # Task 1: may this one be the pilot?
        if may:
            scores[name] = 0  # Task 1: how well would it do?
    return max(scores, key=scores.get, default=None)


def plan_waves(domains, needs_from, pilot, max_per_wave):
    """The domains in waves: the pilot alone, then nobody before those they need."""
    if needs_from.get(pilot):
        raise ValueError(f"{pilot} needs others first, so it is no pilot")
    waves = [[pilot]]
    moved = {pilot}
    while len(moved) < len(domains):
        wave = []  # Task 1: at most max_per_wave domains whose needs have all moved
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
            ready = False  # Task 1: has everything in needs ended by now?
            free = False  # Task 1: are enough people of each crew free?
            if name not in start and ready and free:
                start[name], end[name] = now, now + duration(tasks[name])
        later = [week for week in end.values() if week > now]
        if not later:
            break
        now = min(later)
    return start


def pert(o, m, p):
    """Mean and deviation of a three-point estimate, in weeks."""
    # Task 3: ValueError unless o <= m <= p
    mean, deviation = 0.0, 0.0
    return mean, deviation


def critical_path(tasks):
    """How long the plan takes with all the people one could wish for, and where it has slack."""
    end = {}  # activity -> its earliest end
    for name, (about, weeks, needs, crew) in tasks.items():
        end[name] = 0.0  # Task 3: the latest end of its needs, and its own duration
    length = max(end.values(), default=0.0)
    latest = {name: length for name in tasks}  # activity -> its latest end
    for name in reversed(tasks):
        for need in tasks[name][2]:
            latest[need] = length  # Task 3: no later than this one has to start
    slack = {name: 0.0 for name in tasks}  # Task 3: latest end less earliest end
    path = []  # Task 3: the activities without slack
    return {"length": length, "path": path, "slack": slack}


def estimate(tasks, confidence):
    """The week by which everything is done with this confidence: 0.8 asks for P80."""
    return 0.0


def chance(tasks, weeks):
    """How likely everything is done by this week, from 0 to 1."""
    return 0.0


def risk(
    id, covers, event, probability, impact,
    owner=None, mitigation="", activity=None, trigger=None, residual=None,
):
    """One risk. covers is one of the six challenges, or None for a risk of the change-over."""
    made = {"id": id, "covers": covers, "event": event, "probability": probability, "impact": impact}
    made |= {"owner": owner, "mitigation": mitigation, "activity": activity}
    if trigger:
        made["trigger"] = dict(zip(("metric", "op", "value"), trigger))
    if residual:
        made["residual"] = dict(zip(("probability", "impact"), residual))
    return made


# Task 2: risk("R3", "culture", "teams see data as somebody else's job", 4, 4),
RISKS = [
    risk("R1", None, "two versions of the truth while both systems run", 4, 3,
        "central lead", "compare both figures every day and publish the difference",
        "dual_run", ("figures that differ by more than 1%", ">", 3), (2, 2)),
    risk("R2", None, "people of the central team leave before the end", 3, 4,
        "sponsor", "offer every one of them a named role before the dual run",
        "new_roles", ("resignations in the central team", ">=", 1), (2, 3)),
]


def rank_risks(risks):
    """The risks with score and band, the worst first."""
    return list(risks)


# To see what you have: print(critical_path(TASKS)["length"], schedule(TASKS, CAPACITY))
