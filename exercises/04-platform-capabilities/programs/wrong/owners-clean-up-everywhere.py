"""An owner may remove products, of whatever domain.

Fails: no_removal_in_use.
"""

class Platform(Platform):
    def deprovision(self, product_id, by, at):
        if product_id not in self.products:
            return {"id": product_id, "status": "absent"}
        if not any(by in names for names in self.owners.values()):
            self._refuse(PermissionError(f"{by} owns nothing"), by=by, at=at)
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
