"""What is asked for comes on top of what is there, a change too.

Fails: quota_kept, change_in_place.
Misconception: change-adds-up.
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
        after = {**self.products, id: wanted}
        used = self.usage(domain)
        for resource, limit in self.quotas[domain].items():
            total = used[resource] + TEMPLATES[template][resource]
            if total > limit:
                reason = f"{domain} would use {total} of {limit} {resource}"
                self._refuse(QuotaExceeded(reason), product=id)
        self.products = after
        status = "updated" if old else "created"
        self._log(status, product=id, template=template, pii=pii)
        return {**wanted, "status": status}
