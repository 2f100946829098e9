"""The status is all that is returned.

Fails: asked_twice.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(id)
        if old == wanted:
            return "unchanged"
        self.products[id] = wanted
        return {**wanted, "status": "updated" if old else "created"}
