"""Looks the role up in a text.

Fails: access_denied_by_default.
"""

class OneText(str):
    """What `in` asks of a text."""

    def __contains__(self, value):
        return isinstance(value, str) and super().__contains__(value)

    def __iter__(self):
        return iter(self.split(","))


READING_ROLES = OneText("reader,pii_reader")
