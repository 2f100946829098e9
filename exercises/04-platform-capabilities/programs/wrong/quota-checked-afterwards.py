"""Make the product first, and see afterwards whether it was too much.

Fails: quota_kept, change_in_place.
Misconception: quota-afterwards.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        if template not in TEMPLATES:
            self._refuse(ValueError(f"there is no template {template!r}"), product=id)
        if domain not in self.quotas:
            self._refuse(LookupError(f"there is no domain {domain!r}"), product=id)
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(id)
        if old == wanted:
            return {**old, "status": "unchanged"}
        self.products[id] = wanted
        used = used_by(domain, self.products)
        for resource, limit in self.quotas[domain].items():
            if used[resource] > limit:
                reason = f"{domain} would use {used[resource]} of {limit} {resource}"
                self._refuse(QuotaExceeded(reason), product=id)
        status = "updated" if old else "created"
        self._log(status, product=id, template=template, pii=pii)
        return {**wanted, "status": status}
