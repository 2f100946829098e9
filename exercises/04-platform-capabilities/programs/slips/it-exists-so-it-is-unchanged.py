"""What exists needs nothing more, whatever was asked for.

Fails: asked_twice.
Misconception: first-wish-stays.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(id)
        if old:
            return {**wanted, "status": "unchanged"}
        self.products[id] = wanted
        return {**wanted, "status": "created"}
