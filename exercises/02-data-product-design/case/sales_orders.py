"""What the sales domain of Kestrel Home knows about its orders before the product is built.

    from sales_orders import COLUMNS, CURRENCIES, RULES, PROMISES, sample_batch

COLUMNS     the eight columns of a record: {"order_id": "string", "amount": "number", ...}
CURRENCIES  what the shop is paid in: ("EUR", "GBP", "USD")
RULES       the five rules of a valid record: {"order_id_null": "order_id is missing ...", ...}
PROMISES    what consumers were promised, in words
ERROR_LIMIT the share of rejected records above which a batch is held back: 0.2
AS_OF       when the sample batch is published: "2025-03-03T12:00:00+00:00"

order(...) makes one good record with your changes, first_batch() six plain orders, sample_batch() a
batch with every usual trouble in it; all give fresh copies. At the end stand the functions that the
three steps import. help("sales_orders") shows them all.
"""

import copy
import json

with open("orders-case.json", encoding="utf-8") as _file:
    _case = json.load(_file)

COLUMNS = {name: column["type"] for name, column in _case["columns"].items()}
CURRENCIES = tuple(_case["currencies"])
RULES = _case["rules"]
PROMISES = _case["promises"]
ERROR_LIMIT = _case["error_limit"]
AS_OF = _case["as_of"]


def order(number=1, **changes):
    """One good record, with your changes.

    >>> order(7, amount=12.5)["order_id"], order(7, amount=12.5)["amount"]
    ('o7', 12.5)
    """
    record = {
        "order_id": f"o{number}",
        "customer_id": f"c{number}",
        "customer_email": f"customer{number}@mail.example",
        "customer_phone": f"+4930555{number:04d}",
        "amount": 100 + number,
        "currency": "EUR",
        "ordered_at": "2025-03-03T11:00:00+00:00",
        "updated_at": "2025-03-03T11:30:00+00:00",
    }
    return {**record, **changes}


def sample_batch():
    """A batch of ten: two good orders, three copies of a third, a broken copy, and four faults.

    >>> [record["order_id"] for record in sample_batch()]
    ['o1', 'o2', 'o3', 'o3', 'o3', 'o2', None, 'o5', 'o6', 'o7']
    """
    return [dict(sample["record"]) for sample in _case["sample"]]


def first_batch():
    """Six plain orders: two good ones, two with a fault, and o17 twice, the later copy broken.

    >>> [record["order_id"] for record in first_batch()]
    ['o1', 'o2', None, 'o4', 'o17', 'o17']
    """
    return [dict(sample["record"]) for sample in _case["first_batch"]]


# What the three steps import. Going further, you replace it by code of your own.


def contract_of(owner, personal, required, promises):
    """The contract around what you decide, in the words of ODCS."""
    columns = [
        {
            "name": name,
            "logicalType": kind,
            "required": name in required,
            "unique": name == "order_id",
            "classification": "confidential" if name in personal else "internal",
        }
        for name, kind in COLUMNS.items()
    ]
    address = "s3://mesh/sales/orders"
    return {
        "apiVersion": "v3.1.0",
        "kind": "DataContract",
        "id": "kestrel.sales.orders",
        "name": "sales_orders",
        "version": "1.0.0",
        "status": "active",
        "domain": "sales",
        "schema": [{"name": "orders", "properties": columns}],
        "slaProperties": copy.deepcopy(promises),
        "servers": [{"server": "production", "type": "s3", "location": address, "format": "delta"}],
        "roles": [{"role": "reader"}, {"role": "pii_reader"}],
        "team": {"name": owner, "members": [{"username": owner}] if owner else []},
    }


def newest_only(records):
    """Of each order the copy with the latest updated_at; it compares texts, and that is a start."""
    newest = {}
    for record in records:
        kept = newest.setdefault(record["order_id"], record)
        if record["updated_at"] > kept["updated_at"]:
            newest[record["order_id"]] = record
    return list(newest.values())


def sort_out(records, rules_of):
    """The records that break no rule, and the others, each with the rules that it breaks."""
    good, rejected = [], []
    for record in records:
        rules = rules_of(record)
        if rules:
            rejected.append({"record": record, "rules": rules})
        else:
            good.append(record)
    return good, rejected
