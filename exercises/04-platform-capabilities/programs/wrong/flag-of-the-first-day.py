"""Whether there are personal data in a product is known when it is made.

Fails: open_data_at_once.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        answer = super().provision(domain, product, template, pii)
        self.first_flags = {answer["id"]: pii, **getattr(self, "first_flags", {})}
        return answer

    def request_access(self, user, team, product_id, purpose, at):
        if product_id not in self.products:
            return super().request_access(user, team, product_id, purpose, at)
        product = self.products[product_id]
        self.products[product_id] = {**product, "pii": self.first_flags[product_id]}
        try:
            return super().request_access(user, team, product_id, purpose, at)
        finally:
            self.products[product_id] = product
