"""Objects and an event queue: activities that end hand their people on. Latest start goes first."""

from collections import Counter
from dataclasses import dataclass, field
from heapq import heappop, heappush
from statistics import NormalDist
from typing import NamedTuple


class Estimate(NamedTuple):
    mean: float
    deviation: float


def pert(o, m, p):
    if o > m:
        raise ValueError("optimistic above likely")
    if m > p:
        raise ValueError("likely above pessimistic")
    return Estimate((o + m * 4 + p) / 6, (p - o) / 6)


@dataclass
class Activity:
    name: str
    estimate: Estimate
    crew: Counter
    needs: list = field(default_factory=list)
    after: list = field(default_factory=list)
    end: float = 0.0
    latest: float = 0.0

    @property
    def slack(self):
        return self.latest - self.end

    @property
    def latest_start(self):
        return self.latest - self.estimate.mean


class Network:
    def __init__(self, tasks):
        self.by_name = {
            name: Activity(name, pert(*weeks), Counter(crew))
            for name, (_, weeks, _, crew) in tasks.items()
        }
        for name, (_, _, needs, _) in tasks.items():
            for need in needs:
                if need not in self.by_name:
                    raise ValueError(f"unknown: {need}")
                self.by_name[name].needs.append(self.by_name[need])
                self.by_name[need].after.append(self.by_name[name])
        self.order = self._sort()
        for one in self.order:
            one.end = max((n.end for n in one.needs), default=0.0) + one.estimate.mean
        self.length = max((one.end for one in self.order), default=0.0)
        for one in self.order[::-1]:
            one.latest = min((a.latest_start for a in one.after), default=self.length)

    def _sort(self):
        open_needs = {name: len(one.needs) for name, one in self.by_name.items()}
        free = [one for one in self.by_name.values() if not one.needs]
        order = []
        while free:
            one = free.pop()
            order.append(one)
            for other in one.after:
                open_needs[other.name] -= 1
                if open_needs[other.name] == 0:
                    free.append(other)
        if len(order) < len(self.by_name):
            raise ValueError("a circle")
        return order

    def longest(self):
        path = []
        choice = self.order
        while choice:
            last = max(choice, key=lambda one: one.end)
            path.append(last)
            choice = last.needs
        return path[::-1]


def critical_path(tasks):
    network = Network(tasks)
    return {
        "length": network.length,
        "path": [one.name for one in network.longest()],
        "slack": {one.name: one.slack for one in network.order},
        "order": [one.name for one in network.order],
    }


def schedule(tasks, capacity):
    network = Network(tasks)
    free = Counter(capacity)
    for one in network.order:
        if not one.crew <= free:
            raise ValueError(f"{one.name} needs {dict(one.crew)}")
    waiting = sorted(network.order, key=lambda one: (one.latest_start, one.name))
    events, ended, starts = [(0.0, "")], set(), {}
    while events:
        now = events[0][0]
        while events and events[0][0] <= now + 1e-9:
            _, name = heappop(events)
            if name:
                free.update(network.by_name[name].crew)
                ended.add(name)
        for one in waiting[:]:
            if all(n.name in ended for n in one.needs) and one.crew <= free:
                waiting.remove(one)
                starts[one.name] = now
                free.subtract(one.crew)
                heappush(events, (now + one.estimate.mean, one.name))
    return starts


def distribution(tasks):
    path = Network(tasks).longest()
    mean = sum(one.estimate.mean for one in path)
    return mean, sum(one.estimate.deviation**2 for one in path) ** 0.5


def estimate(tasks, confidence):
    mean, deviation = distribution(tasks)
    return mean if deviation == 0 else NormalDist(mean, deviation).inv_cdf(confidence)


def chance(tasks, weeks):
    mean, deviation = distribution(tasks)
    if deviation == 0:
        return weeks >= mean
    return NormalDist(mean, deviation).cdf(weeks)


class Candidate:
    def __init__(self, name, facts):
        self.name = name
        self.__dict__.update(facts)

    def may(self):
        return self.readiness >= 3 and self.upstream == 0 and self.consumers >= 2

    def points(self):
        return 2 * self.value + 2 * self.readiness + min(self.consumers, 5) - 2 * self.risk


def choose_pilot(candidates):
    able = [c for c in (Candidate(n, f) for n, f in candidates.items()) if c.may()]
    able.sort(key=lambda c: (-c.points(), c.name))
    return able[0].name if able else None


def plan_waves(domains, needs_from, pilot, max_per_wave):
    """Domains as activities of one week: the one with the latest start goes first."""
    if needs_from.get(pilot):
        raise ValueError("the pilot needs others")
    plan = {d: ("", (1, 1, 1), needs_from.get(d, ()), {}) for d in domains}
    network = Network(plan)
    followers = {one.name: len(one.after) for one in network.order}
    urgent = sorted(network.order, key=lambda one: (one.latest, -followers[one.name]))
    waves = [[pilot]]
    rest = [one for one in urgent if one.name != pilot]
    while rest:
        moved = {name for wave in waves for name in wave}
        ready = [one for one in rest if all(n.name in moved for n in one.needs)][:max_per_wave]
        waves.append([one.name for one in ready])
        rest = [one for one in rest if one not in ready]
    return waves


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
    by_id = {}
    for one in risks:
        points = one["probability"] * one["impact"]
        by_id[one["id"]] = {**one, "score": points, "band": "low"}
        if points >= 8:
            by_id[one["id"]]["band"] = "high" if points >= 15 else "medium"
    order = sorted((-r["score"], -r["impact"], r["id"]) for r in by_id.values())
    return [by_id[id] for _, _, id in order]
