"""Of equals it takes the last.

Fails: top_reader.
"""

def top(log):
    counts = tally(log)
    return max(sorted(counts, reverse=True), key=counts.get, default=None)
