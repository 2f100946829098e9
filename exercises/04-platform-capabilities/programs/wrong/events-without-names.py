"""What was refused matters, and not to whom.

Fails: events.
Misconception: events-without-names.
"""

class Platform(Platform):
    def _refuse(self, error, **details):
        self._log("refused", error=type(error).__name__, at=details.get("at"))
        raise error
