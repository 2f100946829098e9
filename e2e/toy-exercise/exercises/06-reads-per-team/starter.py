from reads import LOG


def tally(log):
    # Step 1: how often each team read
    return {}


def top(log):
    # Step 2: the team that reads most
    return ""


def share(log, team):
    # Step 3: the team's part of all reads
    return 1.0
