"""The batch is kept as it was given: copies cost memory.

Fails: publish_idempotent.
Misconception: sender-keeps-still.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def publish(self, batch_id, records, as_of):
        receipt = super().publish(batch_id, records, as_of)
        if batch_id in self.batches:
            self.batches[batch_id] = records, receipt
        return receipt
