"""The day on which 90 days are over still counts.

Fails: grants_end.
Misconception: ninety-means-ninety-one.
"""

def is_running(request, at):
    """Whether a grant holds on a day: from the last approval, for 90 days."""
    start = request["granted_at"]
    return start is not None and start <= at <= start + DAYS_OF_ACCESS
