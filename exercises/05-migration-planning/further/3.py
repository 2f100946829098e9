# Go further 3: plans that branch, and how sure. `critical_path` below replaces the one above.

from statistics import NormalDist

from migration import TASKS


def critical_path(tasks):
    """How long the plan takes with all the people one could wish for, and where it has slack."""
    end = {}  # activity -> its earliest end
    for name, (about, weeks, needs, crew) in tasks.items():
        before = max(end.values(), default=0.0)  # the latest end of all: of its needs is right
        end[name] = before + pert(*weeks)[0]
    length = max(end.values(), default=0.0)
    latest = {name: length for name in tasks}  # activity -> its latest end
    for name in reversed(tasks):
        for need in tasks[name][2]:
            latest[need] = length  # no later than this one has to start
    slack = {}  # for each activity: its latest end less its earliest end
    path = list(tasks)  # one longest chain, from its beginning to its end
    return {"length": length, "path": path, "slack": slack}


def estimate(tasks, confidence):
    """The week by which everything is done with this confidence: 0.8 asks for P80."""
    return 0.0


def chance(tasks, weeks):
    """How likely everything is done by this week, from 0 to 1."""
    return 0.0


# To see what you have: print(critical_path(TASKS), estimate(TASKS, 0.8), chance(TASKS, 52))
