"""The orders are stored as they were given.

Fails: publish_idempotent.
Misconception: sender-keeps-still.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def publish(self, batch_id, records, as_of):
        receipt = super().publish(batch_id, records, as_of)
        for record in records:
            if self.orders.get(record.get("order_id")) == record:
                self.orders[record["order_id"]] = record
        return receipt
