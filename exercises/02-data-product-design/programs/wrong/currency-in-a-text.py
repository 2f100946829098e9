"""Looks the currency up in a text.

Fails: each_rule.
Misconception: part-of-the-list.
"""

class OneText(str):
    """What `in` asks of a text."""

    def __contains__(self, value):
        return isinstance(value, str) and super().__contains__(value)


CURRENCIES = OneText("EUR,GBP,USD")
