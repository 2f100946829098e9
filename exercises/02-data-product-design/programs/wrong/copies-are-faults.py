"""Whatever does not stay counts as a fault of the batch.

Fails: bad_batch_held.
Misconception: copies-are-faults.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def publish(self, batch_id, records, as_of):
        if batch_id not in self.batches:
            checked = self.validate(records)
            dropped = len(records) - len(checked["valid"])
            if records and dropped > ERROR_LIMIT * len(records):
                return {"status": "held", "received": len(records), "rejected": len(checked["rejected"])}
        return super().publish(batch_id, records, as_of)
