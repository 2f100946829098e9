"""As many records are the same records.

Fails: publish_idempotent.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def publish(self, batch_id, records, as_of):
        known = self.batches.get(batch_id)
        if known is not None and len(known[0]) == len(records):
            return dict(known[1])
        return super().publish(batch_id, records, as_of)
