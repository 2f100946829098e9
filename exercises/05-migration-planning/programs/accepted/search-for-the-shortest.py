"""Tries hundreds of orders with a seeded chance and keeps the shortest plan it finds."""

import math
import random
from graphlib import TopologicalSorter
from statistics import NormalDist


def pert(o, m, p):
    if sorted((o, m, p)) != [o, m, p]:
        raise ValueError(f"pert({o}, {m}, {p})")
    return o / 6 + 4 * m / 6 + p / 6, (p - o) / 6


def order_of(tasks):
    if any(need not in tasks for task in tasks.values() for need in task[2]):
        raise ValueError("an activity waits for one that is not in the plan")
    # Its CycleError is a ValueError.
    return list(TopologicalSorter({name: task[2] for name, task in tasks.items()}).static_order())


def critical_path(tasks):
    order = order_of(tasks)
    took = {name: pert(*tasks[name][1])[0] for name in order}
    chain = {}
    for name in order:
        longest = max((chain[need] for need in tasks[name][2]), key=lambda c: c[0], default=(0, []))
        chain[name] = (longest[0] + took[name], longest[1] + [name])
    length, path = max(chain.values(), key=lambda c: c[0])
    latest = {}
    for name in reversed(order):
        after = [latest[n] - took[n] for n in tasks if name in tasks[n][2]]
        latest[name] = min(after + [length])
    slack = {name: latest[name] - chain[name][0] for name in tasks}
    return {"length": length, "path": path, "slack": slack}


def place(tasks, capacity, took, rank):
    start, end, left, now = {}, {}, sorted(tasks, key=rank.get), 0.0
    free = dict(capacity)
    running = []
    while left or running:
        for name in list(left):
            _, _, needs, crew = tasks[name]
            if all(end.get(n, math.inf) <= now for n in needs):
                if all(free[who] >= people for who, people in crew.items()):
                    start[name], end[name] = now, now + took[name]
                    running.append(name)
                    left.remove(name)
                    for who, people in crew.items():
                        free[who] -= people
        now = min(end[name] for name in running)
        for name in [n for n in running if end[n] <= now]:
            running.remove(name)
            for who, people in tasks[name][3].items():
                free[who] += people
    return max(end.values(), default=0.0), start


def schedule(tasks, capacity):
    for name, task in tasks.items():
        if not all(people <= capacity.get(who, 0) for who, people in task[3].items()):
            raise ValueError(name)
    took = {name: pert(*task[1])[0] for name, task in tasks.items()}
    plan = critical_path(tasks)
    rank = dict(plan["slack"])
    best = place(tasks, capacity, took, rank)
    chance_of = random.Random(17)
    for _ in range(60):
        if best[0] <= plan["length"] + 1e-9:
            break
        other = {name: week + chance_of.uniform(-4, 4) for name, week in rank.items()}
        tried = place(tasks, capacity, took, other)
        if tried[0] < best[0] - 1e-9:
            best, rank = tried, other
    return best[1]


def spread(tasks):
    figures = [pert(*tasks[name][1]) for name in critical_path(tasks)["path"]]
    return sum(m for m, _ in figures), math.hypot(*(s for _, s in figures))


def estimate(tasks, confidence):
    mean, deviation = spread(tasks)
    return NormalDist(mean, deviation).inv_cdf(confidence)


def chance(tasks, weeks):
    mean, deviation = spread(tasks)
    if not deviation:
        return int(weeks > mean or math.isclose(weeks, mean))
    return (1 + math.erf((weeks - mean) / deviation / math.sqrt(2))) / 2


def choose_pilot(candidates):
    def points(item):
        name, c = item
        return 2 * c["value"] + 2 * c["readiness"] + min(c["consumers"], 5) - 2 * c["risk"]

    able = [
        (name, c) for name, c in candidates.items()
        if c["readiness"] > 2 and not c["upstream"] and c["consumers"] > 1
    ]
    return min(able, key=lambda item: (-points(item), item[0]))[0] if able else None


def plan_waves(domains, needs_from, pilot, max_per_wave):
    """Tries orders too, and keeps the plan with fewest waves."""
    needs = {d: set(needs_from.get(d, ())) for d in domains}
    if needs[pilot]:
        raise ValueError(pilot)
    tuple(TopologicalSorter(needs).static_order())
    draw, best = random.Random(3), None
    for _ in range(60):
        order = draw.sample(list(domains), len(domains))
        waves, moved = [[pilot]], {pilot}
        while len(moved) < len(domains):
            wave = [d for d in order if d not in moved and needs[d] <= moved][:max_per_wave]
            waves.append(wave)
            moved |= set(wave)
        if best is None or len(waves) < len(best):
            best = waves
    return best


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
    ranked = [one | {"score": one["probability"] * one["impact"]} for one in risks]
    for one in ranked:
        one["band"] = next(b for least, b in ((15, "high"), (8, "medium"), (0, "low")) if one["score"] >= least)
    return sorted(ranked, key=lambda one: (one["score"], one["impact"], -int(one["id"][1:])))[::-1]
