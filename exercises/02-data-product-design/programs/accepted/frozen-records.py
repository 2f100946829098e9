"""Stored orders are frozen tuples that nobody can change; dicts exist only at the borders."""

from collections import Counter
from dataclasses import astuple, dataclass, fields
from datetime import datetime, timedelta, timezone
from functools import reduce

SECRET = ("customer_email", "customer_phone")
NEVER = datetime.min.replace(tzinfo=timezone.utc)


@dataclass(frozen=True)
class Order:
    order_id: str
    customer_id: str
    customer_email: str | None
    customer_phone: str | None
    amount: float
    currency: str
    ordered_at: str
    updated_at: str

    @classmethod
    def of(cls, record):
        return cls(*(record.get(field.name) for field in fields(cls)))

    @property
    def version(self):
        return parse(self.updated_at)

    def shown(self, to_everybody):
        names = [field.name for field in fields(self)]
        row = dict(zip(names, astuple(self)))
        return row | {name: "xxx" for name in SECRET if to_everybody}


def parse(value):
    """A moment, or NEVER."""
    try:
        found = datetime.fromisoformat(value)
        return found if found.tzinfo else NEVER
    except (TypeError, ValueError):
        return NEVER


def reasons(record):
    blank = [name for name in ("order_id", "customer_id") if not (record.get(name) or "").strip()]
    amount = record.get("amount")
    has_amount = isinstance(amount, (int, float)) and amount is not True and amount is not False
    wrong = [
        not (has_amount and 0 < amount <= 1e300) and "amount_invalid",
        record.get("currency") not in ["EUR", "GBP", "USD"] and "currency_invalid",
        NEVER in map(parse, (record.get("ordered_at"), record.get("updated_at"))) and "time_invalid",
    ]
    return tuple(f"{name}_null" for name in blank) + tuple(filter(None, wrong))


def newer(table, order):
    """The table with the order in it, unless it holds a newer version."""
    stored = table.get(order.order_id)
    return table if stored and stored.version > order.version else table | {order.order_id: order}


class SalesOrdersProduct:
    def __init__(self, catalog, grants):
        self.catalog, self.grants, self.access_log = catalog, grants, []
        self.table, self.receipts = {}, {}

    def contract(self):
        properties = [
            {
                "name": field.name,
                "logicalType": "string",
                "required": field.name not in SECRET,
                "unique": field.name == "order_id",
                "classification": "confidential" if field.name in SECRET else "internal",
            }
            for field in fields(Order)
        ]
        return {
            "apiVersion": "v3.1.0",
            "kind": "DataContract",
            "id": "orders",
            "version": "0.9.0",
            "status": "proposed",
            "schema": [{"name": "orders", "properties": properties}],
            "servers": [{"server": "s", "type": "s3", "location": "s3://mesh/sales/orders"}],
            "roles": [{"role": "reader"}, {"role": "pii_reader"}],
            "team": {"name": "sales", "members": [{"username": "ada"}, {"username": "bo"}]},
            "slaProperties": [
                {"property": "availability", "value": 99.9, "unit": "percent"},
                {"property": "latency", "value": 60, "unit": "minutes"},
                {"property": "retention", "value": 7, "unit": "years"},
            ],
        }

    def validate(self, records):
        judged = [(record, reasons(record)) for record in records]
        good = [record for record, why in judged if not why]
        last = {}
        for record in good:
            before = last.get(record["order_id"], record)
            if parse(before["updated_at"]) <= parse(record["updated_at"]):
                last[record["order_id"]] = record
        return {
            "valid": tuple(last.values()),
            "rejected": tuple({"record": record, "rules": why} for record, why in judged if why),
            "superseded": len(good) - len(last),
        }

    def publish(self, batch_id, records, as_of):
        content = repr([sorted(record.items()) for record in records])
        if batch_id in self.receipts:
            if self.receipts[batch_id][0] != content:
                raise ValueError("same id, other records")
            return self.receipts[batch_id][1]
        checked = self.validate(records)
        orders = [Order.of(record) for record in checked["valid"]]
        too_many = len(checked["rejected"]) > len(records) * 0.2
        counts = Counter(rejected=len(checked["rejected"]), stale=0, late=0)
        receipt = {"status": "held" if too_many else "published", **counts}
        if too_many:
            return receipt
        table = reduce(newer, orders, self.table)
        kept = [order for order in orders if table[order.order_id] is order]
        receipt["stale"] = len(orders) - len(kept)
        limit = datetime.fromisoformat(as_of) - timedelta(hours=1)
        receipt["late"] = len([order for order in kept if order.version < limit])
        self.table, self.receipts[batch_id] = table, (content, receipt)
        self.catalog["sales_orders"] = {
            "owner": "ada",
            "domain": "sales",
            "address": "s3://mesh/sales/orders",
            "schema": [field.name for field in fields(Order)],
            "sla": self.contract()["slaProperties"],
            "row_count": len(table),
            "last_published": as_of,
        }
        return receipt

    def consume(self, team):
        role = self.grants.get(team)
        allowed = {"reader": True, "pii_reader": True}.get(role, False)
        self.access_log.append({"team": team, "role": role, "allowed": allowed})
        if not allowed:
            raise PermissionError(f"{team} has no access")
        return [order.shown(to_everybody=role == "reader") for order in self.table.values()]
