"""An owner may remove the product at any time: it is theirs.

Fails: no_removal_in_use, events.
Misconception: owner-pulls-the-plug.
"""

class Platform(Platform):
    def deprovision(self, product_id, by, at):
        if product_id not in self.products:
            return {"id": product_id, "status": "absent"}
        if "owner" not in self._roles(by, product_id):
            self._refuse(PermissionError(f"{by} owns no {product_id}"), by=by, at=at)
        del self.products[product_id]
        self._log("removed", product=product_id, by=by, at=at)
        return {"id": product_id, "status": "removed"}
