"""Whether a team reads is all that counts.

Fails: reads_counted.
Misconception: a-team-reads-once.
"""

def tally(log):
    return dict.fromkeys(log, 1)

def top(log):
    return max(sorted(set(log)), key=log.count, default=None)
