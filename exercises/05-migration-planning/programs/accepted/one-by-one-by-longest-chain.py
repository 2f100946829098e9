"""Recursion with a memory; the schedule places one activity after another in the first gap."""

from functools import lru_cache
from statistics import NormalDist


def pert(o, m, p):
    if o > m or m > p:
        raise ValueError("optimistic, likely, pessimistic, in this order")
    return [(o + 4 * m + p) / 6, (p - o) / 6]


def walk(tasks):
    """Two remembered functions: earliest end, and the longest chain from a start to the end."""
    after = {name: [] for name in tasks}
    for name, (_, _, needs, _) in tasks.items():
        for need in needs:
            if need not in tasks:
                raise ValueError(f"nobody knows {need}")
            after[need].append(name)
    weeks = {name: pert(*task[1])[0] for name, task in tasks.items()}
    under_way = set()

    @lru_cache(None)
    def end(name):
        if name in under_way:
            raise ValueError(f"{name} waits for itself")
        under_way.add(name)
        found = weeks[name] + max((end(need) for need in tasks[name][2]), default=0)
        under_way.discard(name)
        return found

    for name in tasks:
        end(name)

    @lru_cache(None)
    def tail(name):
        return weeks[name] + max((tail(other) for other in after[name]), default=0)

    return weeks, after, end, tail


def critical_path(tasks):
    weeks, after, end, tail = walk(tasks)
    length = max(map(tail, tasks), default=0)
    path, choice = [], [name for name in tasks if not tasks[name][2]]
    while choice:
        path.append(max(choice, key=tail))
        choice = [n for n in after[path[-1]] if abs(end(n) - weeks[n] - end(path[-1])) < 1e-9]
    slack = {name: length - end(name) + weeks[name] - tail(name) for name in tasks}
    return {"slack": slack, "path": tuple(path), "length": length}


def schedule(tasks, capacity):
    weeks, after, _, tail = walk(tasks)
    for name, (_, _, _, crew) in tasks.items():
        for who, people in crew.items():
            if people > capacity.get(who, 0):
                raise ValueError(f"{name}: not enough {who}")
    placed = {}
    while len(placed) < len(tasks):
        ready = [n for n in tasks if n not in placed and all(d in placed for d in tasks[n][2])]
        name = max(ready, key=tail)
        earliest = max((placed[d] + weeks[d] for d in tasks[name][2]), default=0.0)
        ends = sorted(placed[n] + weeks[n] for n in placed)
        for week in [earliest] + [end for end in ends if end > earliest]:
            if has_room(name, week, tasks, weeks, placed, capacity):
                placed[name] = week
                break
    return placed


def has_room(name, week, tasks, weeks, placed, capacity):
    until = week + weeks[name]
    moments = [week] + [s for s in placed.values() if week < s < until - 1e-9]
    for moment in moments:
        used = dict(tasks[name][3])
        for other, start in placed.items():
            if start <= moment + 1e-9 and moment + 1e-9 < start + weeks[other] - 1e-9:
                for who, people in tasks[other][3].items():
                    used[who] = used.get(who, 0) + people
        if any(used[who] > capacity[who] for who in tasks[name][3]):
            return False
    return True


def forecast(tasks):
    path = critical_path(tasks)["path"]
    mean = sum(pert(*tasks[n][1])[0] for n in path)
    return mean, sum(pert(*tasks[n][1])[1] ** 2 for n in path) ** 0.5


def estimate(tasks, confidence):
    return NormalDist(*forecast(tasks)).inv_cdf(confidence)


def chance(tasks, weeks):
    mean, deviation = forecast(tasks)
    return NormalDist(mean, deviation).cdf(weeks) if deviation else float(weeks >= mean)


def choose_pilot(candidates):
    best, name = None, None
    for who, c in sorted(candidates.items()):
        if c["readiness"] < 3 or c["upstream"] or c["consumers"] < 2:
            continue
        points = 2 * (c["value"] + c["readiness"] - c["risk"]) + min(5, c["consumers"])
        if best is None or points > best:
            best, name = points, who
    return name


def plan_waves(domains, needs_from, pilot, max_per_wave):
    if needs_from.get(pilot):
        raise ValueError("no pilot")
    waiting = {d: {o for o in domains if d in needs_from.get(o, [])} for d in domains}

    @lru_cache(None)
    def height(domain, deep=0):
        if deep > len(domains):
            raise ValueError("a circle")
        return 1 + max((height(o, deep + 1) for o in waiting[domain]), default=0)

    rest = sorted((d for d in domains if d != pilot), key=height, reverse=True)
    waves = [(pilot,)]
    while rest:
        gone = {d for wave in waves for d in wave}
        wave = [d for d in rest if gone.issuperset(needs_from.get(d, []))][:max_per_wave]
        waves.append(tuple(wave))
        rest = [d for d in rest if d not in wave]
    return waves


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


def rank_risks(risks):
    def score(risk):
        return risk["probability"] * risk["impact"]

    def band(points):
        return ("low", "medium", "high")[(points >= 8) + (points >= 15)]

    order = sorted(risks, key=lambda risk: risk["id"])
    order.sort(key=lambda risk: (score(risk), risk["impact"]), reverse=True)
    return [dict(risk, score=score(risk), band=band(score(risk))) for risk in order]
