from collections import Counter


def tally(log):
    return dict(Counter(log))


def top(log):
    return min(tally(log).items(), key=lambda item: (-item[1], item[0]), default=(None,))[0]


def share(log, team):
    return tally(log).get(team, 0) / max(1, len(log))
