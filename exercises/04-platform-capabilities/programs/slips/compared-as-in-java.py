"""A method of Java compares; a dict has none, and the error is a slip and no idea.

Fails: asked_twice.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(id)
        if old and old.equals(wanted):
            return {**wanted, "status": "unchanged"}
        self.products[id] = wanted
        return {**wanted, "status": "updated" if old else "created"}
