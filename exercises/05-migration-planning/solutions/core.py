"""Exercise 5: plan the migration of Kestrel Home. The three tasks stand beside this editor."""

from statistics import NormalDist

from migration import CANDIDATES, CAPACITY, DOMAINS, NEEDS_FROM, TASKS


def choose_pilot(candidates):
    """The domain to begin with, or None when nobody may."""
    scores = {}
    for name in sorted(candidates):  # of equal ones the first in the alphabet wins
        one = candidates[name]
        may = one["readiness"] >= 3 and one["upstream"] == 0 and one["consumers"] >= 2
        if may:
            scores[name] = 2 * one["value"] + 2 * one["readiness"] - 2 * one["risk"]
            scores[name] += min(one["consumers"], 5)
    return max(scores, key=scores.get, default=None)


def plan_waves(domains, needs_from, pilot, max_per_wave):
    """The domains in waves: the pilot alone, then nobody before those they need."""
    if needs_from.get(pilot):
        raise ValueError(f"{pilot} needs others first, so it is no pilot")
    waves = [[pilot]]
    moved = {pilot}
    while len(moved) < len(domains):
        left = [name for name in domains if name not in moved]
        ready = [name for name in left if set(needs_from.get(name, ())) <= moved]
        wave = ready[:max_per_wave]
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
            ready = all(need in end and end[need] <= now for need in needs)
            free = all(busy(who) + people <= capacity[who] for who, people in crew.items())
            if name not in start and ready and free:
                start[name], end[name] = now, now + duration(tasks[name])
        later = [week for week in end.values() if week > now]
        if not later:
            break
        now = min(later)
    return start


def pert(o, m, p):
    """Mean and deviation of a three-point estimate, in weeks."""
    if not o <= m <= p:
        raise ValueError(f"{o}, {m}, {p} are not in order")
    mean, deviation = (o + 4 * m + p) / 6, (p - o) / 6
    return mean, deviation


def critical_path(tasks):
    """How long the plan takes with all the people one could wish for, and where it has slack."""
    end = {}  # activity -> its earliest end
    for name, (about, weeks, needs, crew) in tasks.items():
        end[name] = max((end[need] for need in needs), default=0.0) + duration(tasks[name])
    length = max(end.values(), default=0.0)
    latest = {name: length for name in tasks}  # activity -> its latest end
    for name in reversed(tasks):
        for need in tasks[name][2]:
            latest[need] = min(latest[need], latest[name] - duration(tasks[name]))
    slack = {name: latest[name] - end[name] for name in tasks}
    path = [name for name in tasks if slack[name] < 1e-6]
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
    risk("R3", "culture", "teams see data as somebody else's job", 4, 4),
    risk("R4", "skills", "nobody in money or supply has built a data product", 4, 3),
    risk("R5", "platform", "the click stream is too much for the first platform", 3, 5),
    risk("R6", "governance", "the council becomes the new queue", 3, 3),
    risk("R7", "duplication", "three teams build their own customer table", 3, 2),
    risk("R8", "discovery", "nobody finds the products that exist", 2, 3),
]


def rank_risks(risks):
    """The risks with score and band, the worst first."""
    return list(risks)


# To see what you have: print(critical_path(TASKS)["length"], schedule(TASKS, CAPACITY))
