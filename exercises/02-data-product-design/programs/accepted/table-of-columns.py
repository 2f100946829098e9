"""One table of columns feeds the contract, the rules and the masking."""

import hashlib
import math
from collections import namedtuple
from datetime import datetime, timedelta

Column = namedtuple("Column", "name type required personal rule is_good")
Batch = namedtuple("Batch", "content receipt")


def is_id(value):
    return isinstance(value, str) and value.strip() != ""


def is_amount(value):
    return type(value) in (int, float) and 0 < value < math.inf


def is_currency(value):
    return value in ("EUR", "USD", "GBP")


def is_time(value):
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except (TypeError, ValueError):
        return False


def anything(value):
    return True


COLUMNS = [
    Column("order_id", "string", True, False, "order_id_null", is_id),
    Column("customer_id", "string", True, False, "customer_id_null", is_id),
    Column("customer_email", "string", False, True, None, anything),
    Column("customer_phone", "string", False, True, None, anything),
    Column("amount", "number", True, False, "amount_invalid", is_amount),
    Column("currency", "string", True, False, "currency_invalid", is_currency),
    Column("ordered_at", "timestamp", True, False, "time_invalid", is_time),
    Column("updated_at", "timestamp", True, False, "time_invalid", is_time),
]


def updated(record):
    return datetime.fromisoformat(record["updated_at"])


def mask(value):
    """A pseudonym: the same value gives the same text, and the text does not give the value."""
    return None if value is None else "sha:" + hashlib.sha256(value.encode()).hexdigest()


class SalesOrdersProduct:
    name, owner, address = "sales_orders", "sales-team", "s3://mesh/sales/orders"

    def __init__(self, catalog, grants):
        self.catalog, self.grants = catalog, dict(grants)
        self.table, self.batches, self.access_log = {}, {}, []

    def contract(self):
        return {
            "apiVersion": "v3.0.2",
            "kind": "DataContract",
            "id": "urn:kestrel:sales:orders",
            "version": "1.2.0",
            "status": "active",
            "schema": [{"name": "orders", "properties": [self.promise(c) for c in COLUMNS]}],
            "servers": [{"server": "mesh", "type": "custom", "description": self.address}],
            "roles": [{"role": role} for role in ("reader", "pii_reader")],
            "team": [{"username": "kim.sales", "role": "owner"}],
            "slaProperties": [
                {"property": "Availability", "value": "99.9", "unit": "%"},
                {"property": "latency", "value": 1, "unit": "hour"},
                {"property": "retention", "value": 2557, "unit": "days"},
            ],
        }

    def promise(self, column):
        return {
            "name": column.name,
            "logicalType": column.type,
            "required": column.required,
            "unique": column.name == "order_id",
            "classification": "confidential" if column.personal else "public",
        }

    def validate(self, records):
        valid, rejected, superseded = {}, [], 0
        for record in records:
            rules = {c.rule for c in COLUMNS if not c.is_good(record.get(c.name))}
            if rules:
                rejected.append({"record": dict(record), "rules": rules})
                continue
            other = valid.pop(record["order_id"], None)
            if other is not None:
                superseded += 1
                record = max([record, other], key=updated)
            valid[record["order_id"]] = record
        return {"valid": list(valid.values()), "rejected": rejected, "superseded": superseded}

    def publish(self, batch_id, records, as_of):
        content = [sorted(record.items()) for record in records]
        known = self.batches.get(batch_id)
        if known is not None and known.content != content:
            raise ValueError(f"{batch_id} was used for another batch")
        if known is None:
            checked = self.validate(records)
            faults = len(checked["rejected"])
            if records and faults / len(records) > 0.2:
                return {"status": "held", "rejected": faults, "stale": 0, "late": 0}
            receipt = {"status": "published", "rejected": faults}
            receipt |= self.merge(checked["valid"], datetime.fromisoformat(as_of))
            known = self.batches[batch_id] = Batch(content, receipt)
            self.describe(as_of)
        return dict(known.receipt)

    def merge(self, records, as_of):
        fresh = [r for r in records if not self.has_newer(r)]
        self.table |= {record["order_id"]: dict(record) for record in fresh}
        late = sum(as_of - updated(record) > timedelta(hours=1) for record in fresh)
        return {"stale": len(records) - len(fresh), "late": late}

    def has_newer(self, record):
        stored = self.table.get(record["order_id"])
        return stored is not None and updated(stored) > updated(record)

    def describe(self, as_of):
        contract = self.contract()
        self.catalog[self.name] = {
            "owner": self.owner,
            "domain": "sales",
            "address": self.address,
            "schema": contract["schema"],
            "sla": contract["slaProperties"],
            "row_count": len(self.table),
            "last_published": as_of,
        }

    def consume(self, team):
        show = {"reader": mask, "pii_reader": lambda value: value}.get(self.grants.get(team))
        self.access_log.append({"team": team, "allowed": show is not None})
        if show is None:
            raise PermissionError(team)
        personal = [column.name for column in COLUMNS if column.personal]
        return [{**row, **{name: show(row[name]) for name in personal}} for row in self.table.values()]
