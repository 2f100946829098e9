"""The reasons are noted in the record itself.

Fails: all_reasons.
Misconception: records-are-mine.
"""

class SalesOrdersProduct:
    def __init__(self, catalog, grants):
        self.catalog = catalog
        self.grants = grants
        self.access_log = []
        self.orders = {}  # order_id -> record
        self.batches = {}  # batch_id -> (records, receipt)

    def contract(self):
        """What the product promises, in the words of ODCS."""
        return {
            "apiVersion": "v3.1.0",
            "kind": "DataContract",
            "id": "kestrel.sales.orders",
            "name": "sales_orders",
            "version": "1.0.0",
            "status": "active",
            "domain": "sales",
            "schema": [
                {
                    "name": "orders",
                    "properties": [column(*item) for item in COLUMNS.items()],
                }
            ],
            "slaProperties": copy.deepcopy(SLA),
            "servers": [
                {"server": "production", "type": "s3", "location": ADDRESS, "format": "delta"}
            ],
            "roles": [{"role": role, "access": "read"} for role in READING_ROLES],
            "team": {"name": OWNER, "members": [{"username": OWNER, "role": "owner"}]},
        }

    def validate(self, records):
        """Which records are good, which are not and why, and how many have a newer copy."""
        rejected = []
        newest = {}  # order_id -> the record that stays
        for record in records:
            rules = broken_rules(record)
            if rules:
                record["rules"] = rules
                rejected.append(record)
                continue
            kept = newest.get(record["order_id"])
            if kept is None or not is_older(record, kept):
                newest[record["order_id"]] = record
        superseded = len(records) - len(rejected) - len(newest)
        return {"valid": list(newest.values()), "rejected": rejected, "superseded": superseded}

    def publish(self, batch_id, records, as_of):
        """Takes a batch in and gives a receipt."""
        if batch_id in self.batches:
            content, receipt = self.batches[batch_id]
            if content != records:
                raise ValueError(f"batch {batch_id!r} was published with other records")
            return dict(receipt)
        checked = self.validate(records)
        receipt = {
            "status": "published",
            "received": len(records),
            "valid": len(checked["valid"]),
            "rejected": len(checked["rejected"]),
            "superseded": checked["superseded"],
            "stale": 0,
            "late": 0,
        }
        if receipt["rejected"] > ERROR_LIMIT * receipt["received"]:
            return {**receipt, "status": "held"}
        for record in checked["valid"]:
            stored = self.orders.get(record["order_id"])
            if stored is not None and is_older(record, stored):
                receipt["stale"] += 1
                continue
            if moment(record["updated_at"]) < moment(as_of) - LATENCY:
                receipt["late"] += 1
            self.orders[record["order_id"]] = dict(record)
        self.register(as_of)
        self.batches[batch_id] = copy.deepcopy(records), receipt
        return dict(receipt)

    def register(self, as_of):
        """Writes the one entry that the catalog has for this product."""
        contract = self.contract()
        self.catalog["sales_orders"] = {
            "owner": OWNER,
            "domain": contract["domain"],
            "address": ADDRESS,
            "schema": contract["schema"],
            "sla": contract["slaProperties"],
            "row_count": len(self.orders),
            "last_published": as_of,
        }

    def consume(self, team):
        """Copies of the orders, as far as the team's role lets it see them."""
        role = self.grants.get(team)
        allowed = role in READING_ROLES
        self.access_log.append({"team": team, "allowed": allowed})
        if not allowed:
            raise PermissionError(f"{team!r} has no role that reads sales orders")
        rows = [dict(order) for order in self.orders.values()]
        if role == "reader":
            rows = [{**row, **dict.fromkeys(PERSONAL, MASK)} for row in rows]
        return rows
