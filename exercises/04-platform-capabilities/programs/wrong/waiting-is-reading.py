"""A product that somebody waits for is in use.

Fails: no_removal_in_use.
"""

class Platform(Platform):
    def deprovision(self, product_id, by, at):
        if product_id in self.products and "owner" in self._roles(by, product_id):
            for request in self.requests.values():
                is_waiting = request["status"] == "pending"
                if request["product_id"] == product_id and is_waiting:
                    self._refuse(InUse(f"{request['team']} waits for {product_id}"), by=by, at=at)
        return super().deprovision(product_id, by, at)
