"""Exercise 5: plan the migration of Kestrel Home. The three steps stand beside this editor."""

from migration import CANDIDATES, LONGEST, risk


def choose_pilot(candidates):
    """The domain to begin with, or None when nobody may."""
    points = {}
    for name in sorted(candidates):  # of equal ones the first in the alphabet wins
        one = candidates[name]
        value, readiness, risk = one["value"], one["readiness"], one["risk"]
        consumers, upstream = one["consumers"], one["upstream"]
        may = False  # Step 1: ready, needing nobody, wanted by two or more?
        if may:
            points[name] = 0  # Step 1: the points of the council's rule
    return max(points, key=points.get, default=None)


# Step 2: how likely and how bad (1 to 5), who sees to it, and what is done about it?
RISKS = [
    risk("R1", "governance", "the council becomes the new queue",
         probability=3, impact=3, owner="council",
         mitigation="check policies in the pipeline, meet only about exceptions"),
    risk("R2", "skills", "nobody in money or supply has built a data product",
         probability=0, impact=0, owner="",
         mitigation=""),
    risk("R3", "duplication", "three teams build their own customer table",
         probability=0, impact=0, owner="",
         mitigation=""),
]


def pert(o, m, p):
    """Mean and deviation, in weeks, of an optimistic, a likely and a pessimistic estimate."""
    mean = 0.0  # Step 3: the likely one counts four times
    return mean, (p - o) / 6


def critical_path(tasks):
    """How long a chain of activities takes, each waiting for the one before."""
    length = 0.0
    for about, weeks, needs, crew in tasks.values():
        length += 0.0  # Step 3: weeks is (optimistic, likely, pessimistic)
    return {"length": length, "path": list(tasks)}


# To see your plan: print(choose_pilot(CANDIDATES), critical_path(LONGEST)["length"])
