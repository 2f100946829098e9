"""Whoever may read one product of a domain may read them all.

Fails: open_data_at_once, two_people_for_pii.
Misconception: grant-opens-domain.
"""

class Platform(Platform):
    def can_read(self, team, product_id, at):
        domain = product_id.split("/")[0]
        return any(
            (request["team"], request["product_id"].split("/")[0]) == (team, domain)
            and is_running(request, at)
            for request in self.requests.values()
        )
