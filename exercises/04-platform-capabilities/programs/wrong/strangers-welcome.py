"""A domain without a quota has no limit yet.

Fails: bad_requests, events.
Misconception: strangers-welcome.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        if template not in TEMPLATES:
            self._refuse(ValueError(f"there is no template {template!r}"), product=id)
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(id)
        if old == wanted:
            return {**old, "status": "unchanged"}
        after = {**self.products, id: wanted}
        used = used_by(domain, after)
        for resource, limit in self.quotas.get(domain, {}).items():
            if used[resource] > limit:
                reason = f"{domain} would use {used[resource]} of {limit} {resource}"
                self._refuse(QuotaExceeded(reason), product=id)
        self.products = after
        status = "updated" if old else "created"
        self._log(status, product=id, template=template, pii=pii)
        return {**wanted, "status": status}
