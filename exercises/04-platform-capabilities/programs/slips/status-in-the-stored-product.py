"""The status is written into the product that is kept, so that it never equals what is wanted.

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
        wanted["status"] = "updated" if old else "created"
        return wanted
