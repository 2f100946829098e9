"""There is always a reader.

Fails: top_reader.
Misconception: somebody-always-reads.
"""

def top(log):
    counts = tally(log)
    return max(sorted(counts), key=counts.get)
