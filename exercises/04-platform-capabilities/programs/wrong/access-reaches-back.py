"""Only the end of a grant matters.

Fails: grants_end.
Misconception: access-reaches-back.
"""

def is_running(request, at):
    """Whether a grant holds on a day: from the last approval, for 90 days."""
    start = request["granted_at"]
    return start is not None and at < start + DAYS_OF_ACCESS
