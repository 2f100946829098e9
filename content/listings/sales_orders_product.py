"""The sales domain's orders: checked, stored, listed and guarded."""


class SalesOrdersProduct:
    def __init__(self, catalog, readers):
        self.path = "mesh/sales/orders"
        self.owner = "sales-team"
        self.catalog = catalog
        self.readers = readers  # the teams that the owner has let in
        self.rows = {}  # order number -> its newest sound row
        self.quarantine = []  # (row, reason): refused, not forgotten

    def publish(self, orders):
        """Take in a batch. Twice leaves the same rows as once."""
        sound, refused = self._validate(orders)
        for row in sound:
            known = self.rows.get(row["order_id"], row)
            if row["version"] >= known["version"]:
                self.rows[row["order_id"]] = row
        self.quarantine = refused
        self._register_in_catalog()
        return {"sound": len(sound), "refused": len(refused)}

    def _validate(self, orders):
        """Filter first: a broken copy must not displace a good one."""
        refused = [(row, fault(row)) for row in orders if fault(row)]
        sound = {}
        for row in orders:
            if fault(row) is None:
                rival = sound.get(row["order_id"], row)
                if row["version"] >= rival["version"]:
                    sound[row["order_id"]] = row
        return list(sound.values()), refused

    def _register_in_catalog(self):
        entry = {"path": self.path, "owner": self.owner}
        self.catalog["sales_orders"] = entry

    def consume(self, consumer_team):
        """Hand out copies: no reader can change what others read."""
        if not self._check_access(consumer_team):
            raise PermissionError(f"Access denied: ask {self.owner}")
        return [dict(row) for row in self.rows.values()]

    def _check_access(self, consumer_team):
        return consumer_team in self.readers


def fault(row):
    if row["order_id"] is None:
        return "no order number"
    if row["amount"] is None or row["amount"] <= 0:
        return "amount is not above zero"
    return None
