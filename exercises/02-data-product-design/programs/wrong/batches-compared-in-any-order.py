"""In another order they are still the same records.

Fails: publish_idempotent.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def publish(self, batch_id, records, as_of):
        known = self.batches.get(batch_id)
        if known is not None and sorted(known[0], key=str) == sorted(records, key=str):
            return dict(known[1])
        return super().publish(batch_id, records, as_of)
