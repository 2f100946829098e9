"""A product that is there already cannot be made again.

Fails: asked_twice, provision_idempotent, quota_kept, change_in_place, open_data_at_once, two_people_for_pii, events.
Misconception: twice-is-an-error.
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
        if old:
            self._refuse(ValueError(f"{id} exists already"), product=id)
        after = {**self.products, id: wanted}
        used = used_by(domain, after)
        for resource, limit in self.quotas[domain].items():
            if used[resource] > limit:
                reason = f"{domain} would use {used[resource]} of {limit} {resource}"
                self._refuse(QuotaExceeded(reason), product=id)
        self.products = after
        status = "updated" if old else "created"
        self._log(status, product=id, template=template, pii=pii)
        return {**wanted, "status": status}
