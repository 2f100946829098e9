"""Exercise 2: build the sales orders product. The three tasks stand beside this editor."""

import copy
import math
from datetime import datetime

from sales_orders import COLUMNS, CURRENCIES, sample_batch

ADDRESS = "s3://mesh/sales/orders"

# Task 2: the columns that may not be null, the personal ones, and the three promises.
REQUIRED = []
PERSONAL = []
SLA = [
    # {"property": "availability", "value": …, "unit": …},
]


def column(name, logical_type):
    """One property of the contract's schema."""
    return {
        "name": name,
        "logicalType": logical_type,
        "required": name in REQUIRED,
        "unique": name == "order_id",
        "classification": "confidential" if name in PERSONAL else "internal",
    }


def is_blank(value):
    """Whether an id counts as null: no text, or nothing but spaces."""
    return not isinstance(value, str) or not value.strip()


def moment(value):
    """The moment that an ISO 8601 text with an offset names, or None."""
    try:
        found = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo else None


def broken_rules(record):
    """The names of all rules that a record breaks."""
    amount = record.get("amount")  # None where it is missing
    times = [moment(record.get(name)) for name in ("ordered_at", "updated_at")]
    rules = {
        # Task 3: when is each of them broken?
        "order_id_null": False,
        "customer_id_null": False,
        "amount_invalid": False,
        "currency_invalid": False,
        "time_invalid": False,
    }
    return [name for name, is_broken in rules.items() if is_broken]


class SalesOrdersProduct:
    def __init__(self, catalog, grants):
        self.catalog = catalog
        self.grants = grants  # {"analytics": "reader", …}
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
                {"name": "orders", "properties": [column(*item) for item in COLUMNS.items()]}
            ],
            "slaProperties": copy.deepcopy(SLA),
            "servers": [
                {"server": "production", "type": "s3", "location": ADDRESS, "format": "delta"}
            ],
            "roles": [{"role": "reader"}, {"role": "pii_reader"}],
            "team": {"name": "sales-team", "members": [{"username": "sales-team"}]},
        }

    def validate(self, records):
        """Which records are good, which are not and why, and how many have a newer copy."""
        rejected = []
        newest = {}  # order_id -> the record that stays
        for record in records:
            rules = broken_rules(record)
            if rules:
                rejected.append({"record": record, "rules": rules})
            # Task 3: several good records may have one order_id. Which one stays?
        superseded = len(records) - len(rejected) - len(newest)
        return {"valid": list(newest.values()), "rejected": rejected, "superseded": superseded}

    def publish(self, batch_id, records, as_of):
        """Takes a batch in and gives a receipt."""
        # Task 1: what if this batch was published before?
        checked = self.validate(records)
        for record in checked["valid"]:
            self.orders[record["order_id"]] = dict(record)
        receipt = {"status": "published", "received": len(records), "stale": 0, "late": 0}
        receipt["rejected"] = len(checked["rejected"])
        self.catalog["sales_orders"] = {"row_count": len(self.orders), "last_published": as_of}
        self.batches[batch_id] = copy.deepcopy(records), receipt
        return receipt

    def consume(self, team):
        """Copies of the orders, as far as the team's role lets it see them."""
        role = self.grants.get(team)
        rows = [dict(order) for order in self.orders.values()]
        # Task 1: who may read, and what does a reader see?
        allowed = True
        self.access_log.append({"team": team, "allowed": allowed})
        return rows


# To see what your product makes of a batch with every usual trouble in it:
# print(SalesOrdersProduct({}, {}).validate(sample_batch()))
