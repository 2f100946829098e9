# Go further, task 1: publish and consume. This class adds them to yours and replaces its __init__.

import copy
from datetime import datetime

ADDRESS = "s3://mesh/sales/orders"


class SalesOrdersProduct(SalesOrdersProduct):
    def __init__(self, catalog, grants):
        self.catalog = catalog
        self.grants = grants  # {"analytics": "reader", …}
        self.access_log = []
        self.orders = {}  # order_id -> record
        self.batches = {}  # batch_id -> (records, receipt)

    def publish(self, batch_id, records, as_of):
        """Takes a batch in and gives a receipt."""
        # What if this batch was published before, with the same records or with others?
        checked = self.validate(records)
        receipt = {"received": len(records), "rejected": len(checked["rejected"])}
        receipt |= {"status": "published", "stale": 0, "late": 0}
        # Task 3: are so many rejected that the batch is held?
        for record in checked["valid"]:
            ...  # Is the stored version newer? Is this one late? Else store a copy of it.
        # Write the catalog's entry, and remember the batch: copy.deepcopy(records), receipt.
        return receipt

    def consume(self, team):
        """Copies of the orders, as far as the team's role lets it see them."""
        role = self.grants.get(team)
        rows = [dict(order) for order in self.orders.values()]
        # Who may read, and what does a reader see? Log every attempt:
        # self.access_log.append({"team": team, "allowed": …})
        raise NotImplementedError("consume does not yet know who may read")
