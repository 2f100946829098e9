"""What is updated is answered before the line that stores.

Fails: asked_twice.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(id)
        if old == wanted:
            return {**wanted, "status": "unchanged"}
        if old:
            return {**wanted, "status": "updated"}
        self.products[id] = wanted
        return {**wanted, "status": "created"}
