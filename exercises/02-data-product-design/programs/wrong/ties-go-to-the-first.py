"""At equal times nothing needs to be done.

Fails: newest_wins, stale_and_late.
Misconception: first-come-stays.
"""

def is_older(record, other):
    return moment(record["updated_at"]) <= moment(other["updated_at"])
