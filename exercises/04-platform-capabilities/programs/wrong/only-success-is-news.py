"""An event is something that was done; a refusal is nothing.

Fails: events.
Misconception: success-is-news.
"""

class Platform(Platform):
    def _refuse(self, error, **details):
        raise error
