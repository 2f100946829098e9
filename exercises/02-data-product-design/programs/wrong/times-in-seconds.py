"""A number of seconds is a time too.

Fails: each_rule.
"""

def moment(value):
    try:
        if type(value) is int:
            return datetime.fromtimestamp(value).astimezone()
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo else None
