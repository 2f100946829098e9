"""A time is a time, with or without an offset.

Fails: each_rule.
Misconception: time-needs-no-offset.
"""

from datetime import datetime, timedelta, timezone


def moment(value):
    """The moment that an ISO 8601 text names, or None."""
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=timezone.utc)
