"""The name of a product says which one it is.

Fails: asked_twice, provision_idempotent.
Misconception: names-are-unique.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        if template not in TEMPLATES:
            self._refuse(ValueError(f"there is no template {template!r}"), product=id)
        if domain not in self.quotas:
            self._refuse(LookupError(f"there is no domain {domain!r}"), product=id)
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(product)
        if old == wanted:
            return {**old, "status": "unchanged"}
        after = {**self.products, product: wanted}
        used = used_by(domain, after)
        for resource, limit in self.quotas[domain].items():
            if used[resource] > limit:
                reason = f"{domain} would use {used[resource]} of {limit} {resource}"
                self._refuse(QuotaExceeded(reason), product=id)
        self.products = after
        status = "updated" if old else "created"
        self._log(status, product=id, template=template, pii=pii)
        return {**wanted, "status": status}

    def deprovision(self, product_id, by, at):
        name = product_id.split("/")[1]
        if name not in self.products:
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
        del self.products[name]
        self._log("removed", product=product_id, by=by, at=at)
        return {"id": product_id, "status": "removed"}

    def request_access(self, user, team, product_id, purpose, at):
        name = product_id.split("/")[-1]
        if name not in self.products:
            self._refuse(LookupError(f"there is no product {product_id!r}"), by=user, at=at)
        if not (purpose or "").strip():
            self._refuse(ValueError("say what the data is for"), by=user, at=at)
        for request in self.requests.values():
            is_same = (request["team"], request["product_id"]) == (team, product_id)
            if is_same and (request["status"] == "pending" or is_running(request, at)):
                return {"id": request["id"], "status": request["status"]}
        is_open = not self.products[name]["pii"]
        request = {
            "id": f"req-{len(self.requests) + 1}",
            "user": user,
            "team": team,
            "product_id": product_id,
            "purpose": purpose,
            "approvals": {},
            "status": "granted" if is_open else "pending",
            "granted_at": at if is_open else None,
        }
        self.requests[request["id"]] = request
        self._log("requested", request=request["id"], by=user, at=at, status=request["status"])
        return {"id": request["id"], "status": request["status"]}
