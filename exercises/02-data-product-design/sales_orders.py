"""What the sales domain of Kestrel Home knows about its orders before the product is built.

    from sales_orders import COLUMNS, CURRENCIES, RULES, PROMISES, sample_batch

COLUMNS     the eight columns of a record: {"order_id": "string", "amount": "number", ...}
CURRENCIES  what the shop is paid in: ("EUR", "GBP", "USD")
RULES       the five rules of a valid record: {"order_id_null": "order_id is missing ...", ...}
PROMISES    what consumers were promised, in words
ERROR_LIMIT the share of rejected records above which a batch is held back: 0.2
AS_OF       when the sample batch is published: "2025-03-03T12:00:00+00:00"

order(...) makes one good record with your changes, sample_batch() a batch with every usual trouble
in it; both give fresh copies. help(sales_orders) shows them.
"""

COLUMNS = {
    "order_id": "string",
    "customer_id": "string",
    "customer_email": "string",
    "customer_phone": "string",
    "amount": "number",
    "currency": "string",
    "ordered_at": "timestamp",
    "updated_at": "timestamp",
}
CURRENCIES = ("EUR", "GBP", "USD")
RULES = {
    "order_id_null": "order_id is missing, None, empty or blank",
    "customer_id_null": "customer_id is missing, None, empty or blank",
    "amount_invalid": "amount is no int or float, not finite, or not above 0",
    "currency_invalid": "currency is none of CURRENCIES",
    "time_invalid": "ordered_at or updated_at is no ISO 8601 time with an offset",
}
PROMISES = {
    "availability": "99.9 percent",
    "latency": "an order is there one hour after it was updated",
    "retention": "seven years, counted as 2555 days",
}
ERROR_LIMIT = 0.2
AS_OF = "2025-03-03T12:00:00+00:00"


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
    return [
        order(1),
        order(2, amount=20),
        order(3, amount=30, updated_at="2025-03-03T13:10:00+02:00"),
        order(3, amount=31, updated_at="2025-03-03T11:40:00+00:00"),
        order(3, amount=32, updated_at="2025-03-03T11:20:00+00:00"),
        order(2, amount=-20, updated_at="2025-03-03T11:50:00+00:00"),
        order(4, order_id=None),
        order(5, amount="12.50", currency="eur"),
        order(6, customer_id="  "),
        order(7, updated_at="2025-03-03T11:30:00"),
    ]
