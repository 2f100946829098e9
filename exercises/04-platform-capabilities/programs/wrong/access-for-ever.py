"""Who has been given access has it.

Fails: grants_end, no_removal_in_use.
Misconception: access-for-ever.
"""

def is_running(request, at):
    """Whether a grant holds on a day: from the last approval on."""
    start = request["granted_at"]
    return start is not None and start <= at


del DAYS_OF_ACCESS
