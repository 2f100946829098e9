"""The product is put together from a checker, a store and a gate that know nothing of each other."""

import copy
from datetime import datetime, timedelta
from math import inf

from sales_orders import COLUMNS, CURRENCIES, PROMISES


class Checker:
    rules = {}

    @classmethod
    def rule(cls, name):
        def register(is_kept):
            cls.rules[name] = is_kept
            return is_kept

        return register

    def broken(self, record):
        return [name for name, is_kept in self.rules.items() if not is_kept(record)]


def text(record, name):
    value = record.get(name)
    return value.strip() if isinstance(value, str) else ""


def when(record, name="updated_at"):
    found = datetime.fromisoformat(text(record, name))
    if found.tzinfo is None:
        raise ValueError("no offset")
    return found


@Checker.rule("order_id_null")
def has_order(record):
    return text(record, "order_id") != ""


@Checker.rule("customer_id_null")
def has_customer(record):
    return text(record, "customer_id") != ""


@Checker.rule("amount_invalid")
def has_amount(record):
    amount = record.get("amount")
    return isinstance(amount, (int, float)) and not isinstance(amount, bool) and 0 < amount < inf


@Checker.rule("currency_invalid")
def has_currency(record):
    return record.get("currency") in CURRENCIES


@Checker.rule("time_invalid")
def has_times(record):
    try:
        return bool(when(record, "ordered_at") and when(record))
    except ValueError:
        return False


class Store:
    """Orders by id; only a newer or equal version replaces a stored one."""

    def __init__(self):
        self.rows = {}

    def offer(self, record):
        stored = self.rows.get(record["order_id"])
        if stored is not None and when(record) < when(stored):
            return False
        self.rows[record["order_id"]] = copy.copy(record)
        return True


class Gate:
    """Who may read, and as what. Whoever has no grant that reads is refused and noted."""

    def __init__(self, grants):
        self.grants, self.log = grants, []

    def enter(self, team):
        role = self.grants.get(team)
        self.log.append({"team": team, "allowed": role in {"reader", "pii_reader"}})
        if not self.log[-1]["allowed"]:
            raise PermissionError(f"no reading role for {team!r}")
        return role


class SalesOrdersProduct:
    def __init__(self, catalog, grants):
        self.catalog = catalog
        self.checker, self.store, self.gate = Checker(), Store(), Gate(grants)
        self.done = []

    @property
    def access_log(self):
        return self.gate.log

    def contract(self):
        def describe(name):
            about = {"name": name, "logicalType": COLUMNS[name]}
            is_personal = name.startswith("customer_") and name != "customer_id"
            about["required"] = not is_personal
            about["classification"] = "sensitive" if is_personal else "internal"
            return about

        orders = {"name": "orders", "properties": [describe(name) for name in COLUMNS]}
        orders["properties"][0]["primaryKey"] = True
        orders["quality"] = [
            {"type": "text", "description": "each order_id is unique"},
            {"type": "library", "metric": "rowCount", "mustBeGreaterThan": 0},
        ]
        return dict(
            apiVersion="v3.1.0",
            kind="DataContract",
            id="sales-orders",
            version="1.0.0",
            status="draft",
            description={"purpose": "; ".join(PROMISES.values())},
            schema=[orders],
            servers=[{"server": "api", "type": "api", "location": "https://orders.sales.example"}],
            roles=[{"role": "reader"}, {"role": "pii_reader"}],
            team={"members": [{"username": "sales-on-call"}]},
            slaProperties=[
                dict(property="latency", value=3600, unit="s"),
                dict(property="availability", value=99.9, unit="percent"),
                dict(property="retention", value=61320, unit="h"),
            ],
        )

    def validate(self, records):
        rejected, competing = [], {}
        for record in records:
            rules = self.checker.broken(record)
            if rules:
                rejected.append({"rules": rules, "order": record.get("order_id")})
            else:
                competing.setdefault(record["order_id"], []).append(record)
        # max() gives the first of equals, so the copies are looked at from the back.
        valid = [max(reversed(copies), key=when) for copies in competing.values()]
        superseded = sum(len(copies) - 1 for copies in competing.values())
        return {"valid": valid, "rejected": rejected, "superseded": superseded}

    def publish(self, batch_id, records, as_of):
        for known, content, receipt in self.done:
            if known == batch_id:
                if content == records:
                    return copy.copy(receipt)
                raise ValueError(f"{batch_id!r} is another batch")
        found = self.validate(records)
        receipt = {"batch": batch_id, "rejected": len(found["rejected"]), "status": "held"}
        if receipt["rejected"] <= len(records) // 5:
            limit = datetime.fromisoformat(as_of) - timedelta(minutes=60)
            stored = [record for record in found["valid"] if self.store.offer(record)]
            receipt["stale"] = len(found["valid"]) - len(stored)
            receipt["late"] = len([record for record in stored if when(record) < limit])
            receipt["status"] = "published"
            self.done.append((batch_id, copy.deepcopy(records), copy.copy(receipt)))
            self.list_in_catalog(as_of)
        return receipt

    def list_in_catalog(self, as_of):
        contract = self.contract()
        self.catalog.update(
            sales_orders={
                "owner": "sales-on-call",
                "domain": "sales",
                "address": contract["servers"][0]["location"],
                "schema": sorted(COLUMNS),
                "sla": contract["slaProperties"],
                "row_count": len(self.store.rows),
                "last_published": as_of,
            }
        )

    def consume(self, team):
        role = self.gate.enter(team)
        rows = copy.deepcopy(list(self.store.rows.values()))
        if role == "reader":
            for row in rows:
                row["customer_email"] = row["customer_phone"] = "hidden"
        return rows
