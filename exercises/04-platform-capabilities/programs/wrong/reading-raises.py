"""Who asks about a product that nobody knows has made a mistake, and is told so.

Fails: bad_requests, open_data_at_once.
"""

class Platform(Platform):
    def can_read(self, team, product_id, at):
        if product_id not in self.products:
            raise LookupError(f"there is no product {product_id!r}")
        return super().can_read(team, product_id, at)
