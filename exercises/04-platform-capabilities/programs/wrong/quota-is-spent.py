"""A quota is used up by what was made, removed or not.

Fails: no_removal_in_use.
Misconception: quota-is-spent.
"""

class Platform(Platform):
    def __init__(self, quotas, owners, privacy_officers):
        self.quotas = quotas
        self.owners = owners
        self.privacy_officers = privacy_officers
        self.products = {}
        self.removed = {}
        self.requests = {}
        self.events = []

    def usage(self, domain):
        return used_by(domain, {**self.removed, **self.products})

    def deprovision(self, product_id, by, at):
        if product_id not in self.products:
            return {"id": product_id, "status": "absent"}
        if "owner" not in self._roles(by, product_id):
            self._refuse(PermissionError(f"{by} owns no {product_id}"), by=by, at=at)
        readers = [
            request["team"]
            for request in self.requests.values()
            if request["product_id"] == product_id and is_running(request, at)
        ]
        if readers:
            self._refuse(InUse(f"{product_id} is read by {readers}"), by=by, at=at)
        self.removed[product_id] = self.products.pop(product_id)
        self._log("removed", product=product_id, by=by, at=at)
        return {"id": product_id, "status": "removed"}
