"""What is not there cannot be removed.

Fails: no_removal_in_use.
Misconception: removed-twice-is-an-error.
"""

class Platform(Platform):
    def deprovision(self, product_id, by, at):
        if product_id not in self.products:
            self._refuse(LookupError(f"there is no product {product_id!r}"), by=by, at=at)
        if "owner" not in self._roles(by, product_id):
            self._refuse(PermissionError(f"{by} owns no {product_id}"), by=by, at=at)
        readers = [
            request["team"]
            for request in self.requests.values()
            if request["product_id"] == product_id and is_running(request, at)
        ]
        if readers:
            self._refuse(InUse(f"{product_id} is read by {readers}"), by=by, at=at)
        del self.products[product_id]
        self._log("removed", product=product_id, by=by, at=at)
        return {"id": product_id, "status": "removed"}
