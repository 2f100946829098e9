"""ISO times sort as texts.

Fails: newest_wins, stale_and_late.
Misconception: times-compare-as-texts.
"""

def is_older(record, other):
    return record["updated_at"] < other["updated_at"]
