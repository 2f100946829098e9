"""Nothing is ever overwritten: the product keeps what it accepted, and reading works out the rest."""

import json
from datetime import datetime
from math import isfinite

from sales_orders import COLUMNS

MUST_HAVE = {"order_id", "customer_id", "amount", "currency", "ordered_at", "updated_at"}
ABOUT_A_PERSON = {"customer_email", "customer_phone"}


def instant(text):
    """Seconds since 1970, or None for what is no moment."""
    if not isinstance(text, str):
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return None if found.utcoffset() is None else found.timestamp()


def faults_of(record):
    for name in ("order_id", "customer_id"):
        if not str(record.get(name) or "").strip():
            yield f"{name}_null"
    amount = record.get("amount")
    is_number = type(amount) is int or (type(amount) is float and isfinite(amount))
    if not is_number or amount <= 0:
        yield "amount_invalid"
    if record.get("currency") not in {"EUR", "USD", "GBP"}:
        yield "currency_invalid"
    if None in (instant(record.get("ordered_at")), instant(record.get("updated_at"))):
        yield "time_invalid"


def latest(records):
    """The newest record of each order; sorting is stable, so the later of two equals comes last."""
    ordered = sorted(records, key=lambda record: instant(record["updated_at"]))
    return {record["order_id"]: record for record in ordered}


class SalesOrdersProduct:
    def __init__(self, catalog, grants):
        self._catalog, self._grants = catalog, grants
        self._accepted = []  # (records, receipt) of every batch, in the order of arrival
        self._seen = {}  # batch id -> (fingerprint, receipt)
        self.access_log = []

    def contract(self):
        properties = []
        for name, kind in COLUMNS.items():
            promise = {"name": name, "logicalType": kind, "required": name in MUST_HAVE}
            promise["classification"] = "restricted" if name in ABOUT_A_PERSON else "internal"
            properties.append(promise)
        properties[0] |= {"primaryKey": True, "primaryKeyPosition": 1}
        properties[0]["quality"] = [{"metric": "duplicateValues", "mustBe": 0}]
        return {
            "version": "2.1.0",
            "apiVersion": "v3.1.0",
            "kind": "DataContract",
            "id": "3f0c5b0e-sales-orders",
            "status": "active",
            "domain": "sales",
            "schema": [{"name": "orders", "logicalType": "object", "properties": properties}],
            "servers": [{"server": "mesh", "type": "s3", "location": "s3://mesh/sales/orders"}],
            "roles": [{"role": "reader", "access": "read"}, {"role": "pii_reader", "access": "read"}],
            "team": {"members": [{"username": "sales-data", "role": "product owner"}]},
            "slaProperties": [
                {"property": "availability", "value": 0.999},
                {"property": "latency", "value": 60, "unit": "min"},
                {"property": "retention", "value": 7, "unit": "y", "driver": "regulatory"},
            ],
        }

    def validate(self, records):
        faults = [tuple(faults_of(record)) for record in records]
        good = [record for record, broken in zip(records, faults) if not broken]
        kept = latest(good)
        return {
            "valid": [*kept.values()],
            "rejected": [{"record": r, "rules": broken} for r, broken in zip(records, faults) if broken],
            "superseded": len(good) - len(kept),
        }

    def _orders(self):
        return latest([record for records, _ in self._accepted for record in records])

    def publish(self, batch_id, records, as_of):
        fingerprint = json.dumps(records, sort_keys=True)
        if batch_id in self._seen:
            known, receipt = self._seen[batch_id]
            if known != fingerprint:
                raise ValueError("this batch id belongs to other records")
            return receipt
        checked = self.validate(records)
        rejected = len(checked["rejected"])
        if rejected * 5 > len(records):
            return {"status": "held", "received": len(records), "rejected": rejected}
        before, now = self._orders(), instant(as_of)
        stale = late = 0
        for record in checked["valid"]:
            moment = instant(record["updated_at"])
            stored = before.get(record["order_id"])
            if stored and moment < instant(stored["updated_at"]):
                stale += 1
            elif moment < now - 3600:
                late += 1
        receipt = {"status": "published", "rejected": rejected, "stale": stale, "late": late}
        self._accepted.append(([dict(record) for record in checked["valid"]], receipt))
        self._seen[batch_id] = fingerprint, receipt
        contract = self.contract()
        self._catalog["sales_orders"] = {
            "owner": contract["team"]["members"][0]["username"],
            "domain": "sales",
            "path": contract["servers"][0]["location"],
            "schema": [promise["name"] for promise in contract["schema"][0]["properties"]],
            "sla": contract["slaProperties"],
            "row_count": len(self._orders()),
            "last_published": as_of,
        }
        return receipt

    def consume(self, team):
        role = self._grants.get(team, "nobody")
        may_read = role.endswith("reader")
        self.access_log += [{"team": team, "role": role, "allowed": may_read}]
        if not may_read:
            raise PermissionError("access denied")
        hidden = set() if role == "pii_reader" else ABOUT_A_PERSON
        return [
            {name: None if name in hidden else value for name, value in record.items()}
            for record in self._orders().values()
        ]
