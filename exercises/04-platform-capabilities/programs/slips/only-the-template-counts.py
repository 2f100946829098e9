"""The same template is the same product.

Fails: asked_twice.
Misconception: flag-is-no-change.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(id)
        if old and old["template"] == template:
            return {**wanted, "status": "unchanged"}
        self.products[id] = wanted
        return {**wanted, "status": "updated" if old else "created"}
