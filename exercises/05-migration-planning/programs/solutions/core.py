"""Exercise 5: plan the migration of Kestrel Home. The three steps stand beside this editor."""

from migration import CANDIDATES, LONGEST, risk


def choose_pilot(candidates):
    """The domain to begin with, or None when nobody may."""
    points = {}
    for name in sorted(candidates):  # of equal ones the first in the alphabet wins
        one = candidates[name]
        value, readiness, risk = one["value"], one["readiness"], one["risk"]
        consumers, upstream = one["consumers"], one["upstream"]
        may = readiness >= 3 and upstream == 0 and consumers >= 2
        if may:
            points[name] = 2 * value + 2 * readiness + min(consumers, 5) - 2 * risk
    return max(points, key=points.get, default=None)


# Step 2: how likely and how bad (1 to 5), who sees to it, and what is done about it?
RISKS = [
    risk("R1", "governance", "the council becomes the new queue",
         probability=3, impact=3, owner="council",
         mitigation="check policies in the pipeline, meet only about exceptions"),
    risk("R2", "skills", "nobody in money or supply has built a data product",
         probability=4, impact=3, owner="coach",
         mitigation="pair a coach with each team for its first product"),
    risk("R3", "duplication", "three teams build their own customer table",
         probability=3, impact=2, owner="customer owner",
         mitigation="publish the customer product early and tell everybody"),
]


def pert(o, m, p):
    """Mean and deviation, in weeks, of an optimistic, a likely and a pessimistic estimate."""
    mean = (o + 4 * m + p) / 6
    return mean, (p - o) / 6


def critical_path(tasks):
    """How long a chain of activities takes, each waiting for the one before."""
    length = 0.0
    for about, weeks, needs, crew in tasks.values():
        length += pert(*weeks)[0]
    return {"length": length, "path": list(tasks)}


# To see your plan: print(choose_pilot(CANDIDATES), critical_path(LONGEST)["length"])
