"""A product that was opened once is open.

Fails: open_data_at_once, two_people_for_pii.
Misconception: grant-for-everybody.
"""

class Platform(Platform):
    def can_read(self, team, product_id, at):
        return any(
            request["product_id"] == product_id and is_running(request, at)
            for request in self.requests.values()
        )
