"""Once personal data come in, nobody may read any more without being asked again.

Fails: open_data_at_once.
"""

class Platform(Platform):
    def can_read(self, team, product_id, at):
        is_personal = self.products.get(product_id, {}).get("pii")
        return any(
            (request["team"], request["product_id"]) == (team, product_id)
            and is_running(request, at)
            and (request["approvals"] or not is_personal)
            for request in self.requests.values()
        )
