"""Created and updated are mixed up.

Fails: asked_twice.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(id)
        if old == wanted:
            return {**wanted, "status": "unchanged"}
        self.products[id] = wanted
        return {**wanted, "status": "created" if old else "updated"}
