"""A request that waits is granted once its product has no personal data any more.

Fails: two_people_for_pii.
"""

class Platform(Platform):
    def provision(self, domain, product, template, pii=False):
        answer = super().provision(domain, product, template, pii)
        for request in self.requests.values():
            is_this = request["product_id"] == answer["id"]
            if is_this and request["status"] == "pending" and not pii:
                request.update(status="granted", granted_at=0)
        return answer
