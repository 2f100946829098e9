"""It divides by the teams in place of the reads.

Fails: share_of_reads.
"""

def share(log, team):
    return log.count(team) / len(tally(log)) if log else 0.0
