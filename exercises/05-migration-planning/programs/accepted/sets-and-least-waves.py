"""Waves by searching all sets of moved domains; forecasts by halving; slack by two relaxations."""

from itertools import combinations
from math import erf, sqrt


def pert(o, m, p):
    for early, late in ((o, m), (m, p)):
        if early > late:
            raise ValueError(f"{early} is above {late}")
    mean = o + (4 * (m - o) + (p - o)) / 6
    return mean, (p - o) / 6


def relax(tasks):
    """Raises earliest starts until nothing moves; more rounds than activities is a circle."""
    weeks = {name: pert(*task[1])[0] for name, task in tasks.items()}
    if not {need for task in tasks.values() for need in task[2]} <= set(tasks):
        raise ValueError("an unknown need")
    starts = dict.fromkeys(tasks, 0.0)
    for _ in range(len(tasks) + 1):
        moved = False
        for name, task in tasks.items():
            for need in task[2]:
                if starts[name] < starts[need] + weeks[need] - 1e-9:
                    starts[name] = starts[need] + weeks[need]
                    moved = True
        if not moved:
            return weeks, starts
    raise ValueError("a circle")


def critical_path(tasks):
    weeks, starts = relax(tasks)
    length = max((starts[name] + weeks[name] for name in tasks), default=0.0)
    latest = {name: length - weeks[name] for name in tasks}
    for _ in tasks:
        for name, task in tasks.items():
            for need in task[2]:
                latest[need] = min(latest[need], latest[name] - weeks[need])
    path = []
    here = [name for name in tasks if starts[name] < 1e-9 and latest[name] < 1e-9]
    while here:
        path.append(min(here))
        end = starts[path[-1]] + weeks[path[-1]]
        here = [
            name for name, task in tasks.items()
            if path[-1] in task[2] and abs(starts[name] - end) < 1e-9
            and abs(latest[name] - end) < 1e-9
        ]
    return {
        "length": length,
        "path": path,
        "slack": {name: latest[name] - starts[name] for name in tasks},
    }


def schedule(tasks, capacity):
    """Whoever blocks most work goes first: the weeks of all that come after."""
    for task in tasks.values():
        if any(capacity.get(who, 0) < people for who, people in task[3].items()):
            raise ValueError("too few people")
    weeks, _ = relax(tasks)
    slack = critical_path(tasks)["slack"]
    start, done, now = {}, set(), 0.0
    while len(start) < len(tasks):
        at_work = {n for n in start if n not in done}
        for name in sorted(set(tasks) - set(start), key=lambda n: (round(slack[n], 6), n)):
            _, _, needs, crew = tasks[name]
            used = {
                who: sum(tasks[n][3].get(who, 0) for n in at_work) + people
                for who, people in crew.items()
            }
            if set(needs) <= done and all(used[who] <= capacity[who] for who in used):
                start[name] = now
                at_work.add(name)
        now = min(start[n] + weeks[n] for n in at_work)
        done |= {n for n in at_work if start[n] + weeks[n] <= now + 1e-9}
    return start


def chance(tasks, weeks):
    estimates = [tasks[name][1] for name in critical_path(tasks)["path"]]
    left = weeks - sum(pert(*one)[0] for one in estimates)
    variance = sum(pert(*one)[1] ** 2 for one in estimates)
    if variance == 0:
        return 1.0 if left > -1e-9 else 0.0
    return 0.5 + erf(left / sqrt(2 * variance)) / 2


def estimate(tasks, confidence):
    low = 0.0
    high = sum(p for _, (_, _, p), _, _ in tasks.values())
    while high - low > 1e-6:
        middle = (low + high) / 2
        if chance(tasks, middle) < confidence:
            low = middle
        else:
            high = middle
    return high


def choose_pilot(candidates):
    able = {
        name: 2 * c["value"] + 2 * c["readiness"] + min(c["consumers"], 5) - 2 * c["risk"]
        for name, c in candidates.items()
        if c["readiness"] >= 3 and c["upstream"] == 0 and c["consumers"] >= 2
    }
    top = max(able.values(), default=None)
    return min((name for name in able if able[name] == top), default=None)


def plan_waves(domains, needs_from, pilot, max_per_wave):
    if needs_from.get(pilot):
        raise ValueError("the pilot waits for others")
    reached = {frozenset([pilot]): [{pilot}]}
    while frozenset(domains) not in reached:
        further = {}
        for moved, waves in reached.items():
            ready = [
                d for d in domains if d not in moved and moved.issuperset(needs_from.get(d, ()))
            ]
            for wave in combinations(ready, min(max_per_wave, len(ready))):
                if wave:
                    further[moved | set(wave)] = waves + [set(wave)]
        if not further:
            raise ValueError("a circle of needs")
        reached = further
    return reached[frozenset(domains)]


RISKS = [
    {"id": "R1", "covers": None, "event": "two versions of the truth while both systems run", "probability": 4, "impact": 3, "owner": "central lead", "mitigation": "compare both figures every day and publish the difference", "activity": "dual_run", "trigger": {"metric": "figures that differ by more than 1%", "op": ">", "value": 3}, "residual": {"probability": 2, "impact": 2}},
    {"id": "R2", "covers": None, "event": "people of the central team leave before the end", "probability": 3, "impact": 4, "owner": "sponsor", "mitigation": "offer every one of them a named role before the dual run", "activity": "new_roles", "trigger": {"metric": "resignations in the central team", "op": ">=", "value": 1}, "residual": {"probability": 2, "impact": 3}},
    {"id": "R3", "covers": "culture", "event": "teams see data as the job of somebody else", "probability": 4, "impact": 4, "owner": "sponsor", "mitigation": "let the owner of the pilot show the others what they gained", "activity": "go_decision", "trigger": {"metric": "domains without a named owner", "op": ">", "value": 1}, "residual": {"probability": 2, "impact": 4}},
    {"id": "R4", "covers": "skills", "event": "nobody in money or supply has built a data product", "probability": 4, "impact": 3, "owner": "coach", "mitigation": "pair a coach with each team for its first product", "activity": "training", "trigger": {"metric": "people trained in each wave team", "op": "<", "value": 2}, "residual": {"probability": 2, "impact": 3}},
    {"id": "R5", "covers": "platform", "event": "the click stream is too much for the first platform", "probability": 3, "impact": 5, "owner": "platform lead", "mitigation": "test with a replay of the busiest week before the wave", "activity": "hardening", "trigger": {"metric": "share of failed jobs in percent", "op": ">", "value": 2}, "residual": {"probability": 2, "impact": 4}},
    {"id": "R6", "covers": "governance", "event": "the council becomes the new queue", "probability": 3, "impact": 3, "owner": "council", "mitigation": "check policies in the pipeline and meet only about exceptions", "activity": "mvp_checks", "trigger": {"metric": "days a decision is open", "op": ">", "value": 5}, "residual": {"probability": 1, "impact": 3}},
    {"id": "R7", "covers": "duplication", "event": "three teams build their own customer table", "probability": 3, "impact": 2, "owner": "customer owner", "mitigation": "publish the customer product early and announce it to all", "activity": "w_customer", "trigger": {"metric": "products with the same source and key", "op": ">=", "value": 2}, "residual": {"probability": 2, "impact": 2}},
    {"id": "R8", "covers": "discovery", "event": "nobody finds the products that exist", "probability": 2, "impact": 3, "owner": "platform lead", "mitigation": "every product has a catalog entry with an example query", "activity": "mvp_catalog", "trigger": {"metric": "searches without a result in percent", "op": ">", "value": 20}, "residual": {"probability": 1, "impact": 3}},
]


BANDS = {True: "high", False: "medium"}


def rank_risks(risks):
    ranked = []
    for one in risks:
        score = one["impact"] * one["probability"]
        band = BANDS[score >= 15] if score >= 8 else "low"
        ranked.append(dict(one, score=score, band=band))
    ranked.sort(key=lambda one: one["id"])
    ranked.sort(key=lambda one: (one["score"], one["impact"]), reverse=True)
    return ranked
