"""The product is stored first, so that it always equals what is wanted.

Fails: asked_twice.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        self.products[id] = wanted
        old = self.products.get(id)
        if old == wanted:
            return {**wanted, "status": "unchanged"}
        return {**wanted, "status": "updated" if old else "created"}
