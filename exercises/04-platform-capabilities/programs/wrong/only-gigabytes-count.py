"""Storage is what runs out, so storage has a quota.

Fails: quota_kept.
Misconception: only-gigabytes-count.
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
        used = used_by(domain, after)
        limit = self.quotas[domain]["storage_gb"]
        if used["storage_gb"] > limit:
            reason = f"{domain} would use {used['storage_gb']} of {limit} GB"
            self._refuse(QuotaExceeded(reason), product=id)
        self.products = after
        status = "updated" if old else "created"
        self._log(status, product=id, template=template, pii=pii)
        return {**wanted, "status": status}
