"""A complete plan: every task, core and stretch."""

from statistics import NormalDist


def choose_pilot(candidates):
    scores = {}
    for name in sorted(candidates):
        one = candidates[name]
        if one["readiness"] >= 3 and one["upstream"] == 0 and one["consumers"] >= 2:
            good = 2 * one["value"] + 2 * one["readiness"] + min(one["consumers"], 5)
            scores[name] = good - 2 * one["risk"]
    return max(scores, key=scores.get, default=None)


def plan_waves(domains, needs_from, pilot, max_per_wave):
    if needs_from.get(pilot):
        raise ValueError(f"{pilot} needs others first, so it is no pilot")
    height = {}

    def chain_behind(name):
        """How many domains wait for this one, one after the other."""
        if name not in height:
            waiting = [other for other in domains if name in needs_from.get(other, ())]
            height[name] = 1 + max(map(chain_behind, waiting), default=0)
        return height[name]

    waves, moved = [[pilot]], {pilot}
    while len(moved) < len(domains):
        left = [name for name in domains if name not in moved]
        ready = [name for name in left if set(needs_from.get(name, ())) <= moved]
        if not ready:
            raise ValueError(f"these wait for each other: {left}")
        wave = sorted(ready, key=lambda name: -chain_behind(name))[:max_per_wave]
        waves.append(wave)
        moved.update(wave)
    return waves


def duration(task):
    return pert(*task[1])[0]


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
                people + sum(tasks[other][3].get(who, 0) for other in working) <= capacity[who]
                for who, people in crew.items()
            )
            if name not in start and free and all(end.get(n, now + 1) <= now for n in needs):
                start[name], end[name] = now, now + duration(tasks[name])
        now = min((week for week in end.values() if week > now), default=now)
    return start


def in_order(tasks):
    """The activities so that each comes after what it needs."""
    for name, task in tasks.items():
        for need in task[2]:
            if need not in tasks:
                raise ValueError(f"{name} waits for {need}, which is not in the plan")
    order = []
    while len(order) < len(tasks):
        ready = [n for n in tasks if n not in order and set(tasks[n][2]) <= set(order)]
        if not ready:
            raise ValueError("these activities wait for each other")
        order += ready
    return order


def pert(o, m, p):
    if not o <= m <= p:
        raise ValueError(f"{o}, {m}, {p} are not in order")
    return (o + 4 * m + p) / 6, (p - o) / 6


def critical_path(tasks):
    order = in_order(tasks)
    end, before = {}, {}
    for name in order:
        before[name] = max(tasks[name][2], key=end.get, default=None)
        end[name] = end.get(before[name], 0.0) + duration(tasks[name])
    length = max(end.values())
    latest = dict.fromkeys(tasks, length)
    for name in reversed(order):
        for need in tasks[name][2]:
            latest[need] = min(latest[need], latest[name] - duration(tasks[name]))
    path, name = [], max(end, key=end.get)
    while name is not None:
        path.insert(0, name)
        name = before[name]
    slack = {name: latest[name] - end[name] for name in tasks}
    return {"length": length, "path": path, "slack": slack}


def spread(tasks):
    """Mean and deviation of the critical path: variances add up, deviations do not."""
    figures = [pert(*tasks[name][1]) for name in critical_path(tasks)["path"]]
    return sum(mean for mean, _ in figures), sum(dev**2 for _, dev in figures) ** 0.5


def estimate(tasks, confidence):
    mean, deviation = spread(tasks)
    return mean + deviation * NormalDist().inv_cdf(confidence)


def chance(tasks, weeks):
    mean, deviation = spread(tasks)
    if deviation == 0:
        return 1.0 if weeks >= mean - 1e-9 else 0.0
    return NormalDist(mean, deviation).cdf(weeks)


def risk(id, covers, event, probability, impact, owner, mitigation, activity, trigger, residual):
    return {
        "id": id,
        "covers": covers,
        "event": event,
        "probability": probability,
        "impact": impact,
        "owner": owner,
        "mitigation": mitigation,
        "activity": activity,
        "trigger": dict(zip(("metric", "op", "value"), trigger)),
        "residual": dict(zip(("probability", "impact"), residual)),
    }


RISKS = [
    risk("R1", None, "two versions of the truth while both systems run", 4, 3,
        "central lead", "compare both figures every day and publish the difference",
        "dual_run", ("figures that differ by more than 1%", ">", 3), (2, 2)),
    risk("R2", None, "people of the central team leave before the end", 3, 4,
        "sponsor", "offer every one of them a named role before the dual run",
        "new_roles", ("resignations in the central team", ">=", 1), (2, 3)),
    risk("R3", "culture", "teams see data as somebody else's job", 4, 4,
        "sponsor", "let the pilot's owner show the others what they gained",
        "go_decision", ("domains without a named owner", ">", 1), (2, 4)),
    risk("R4", "skills", "nobody in money or supply has built a data product", 4, 3,
        "coach", "pair a coach with each team for its first product",
        "training", ("people trained in each wave team", "<", 2), (2, 3)),
    risk("R5", "platform", "the click stream is too much for the first platform", 3, 5,
        "platform lead", "test with a replay of the busiest week before the wave",
        "hardening", ("share of failed jobs in percent", ">", 2), (2, 4)),
    risk("R6", "governance", "the council becomes the new queue", 3, 3,
        "council", "check policies in the pipeline and meet only about exceptions",
        "mvp_checks", ("days a decision is open", ">", 5), (1, 3)),
    risk("R7", "duplication", "three teams build their own customer table", 3, 2,
        "customer owner", "publish the customer product early and announce it to all",
        "w_customer", ("products with the same source and key", ">=", 2), (2, 2)),
    risk("R8", "discovery", "nobody finds the products that exist", 2, 3,
        "platform lead", "every product has a catalog entry with an example query",
        "mvp_catalog", ("searches without a result in percent", ">", 20), (1, 3)),
]


def rank_risks(risks):
    ranked = []
    for one in risks:
        score = one["probability"] * one["impact"]
        band = "high" if score >= 15 else "medium" if score >= 8 else "low"
        ranked.append({**one, "score": score, "band": band})
    return sorted(ranked, key=lambda one: (-one["score"], -one["impact"], one["id"]))
