"""Only what was asked for is logged, and not who tried to remove something.

Fails: events.
"""

class Platform(Platform):
    def deprovision(self, product_id, by, at):
        before = len(self.events)
        try:
            return super().deprovision(product_id, by, at)
        except Exception:
            del self.events[before:]
            raise
