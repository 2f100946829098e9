from reads import LOG


def tally(log):
    counts = {}
    for team in log:
        counts[team] = counts.get(team, 0) + 1
    return counts


def top(log):
    counts = tally(log)
    return max(sorted(counts), key=counts.get, default=None)


def share(log, team):
    return log.count(team) / len(log) if log else 0.0
