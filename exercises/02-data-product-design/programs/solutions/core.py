"""Exercise 2: build the sales orders product. The three steps stand beside this editor."""

from sales_orders import contract_of, first_batch, newest_only, sort_out

# Step 1: who answers for this product, and which columns are about a person?
OWNER = "sales-team"
PERSONAL = ["customer_email", "customer_phone"]

# Step 2: which columns may never be empty, and what is promised, in which unit?
REQUIRED = ["order_id", "customer_id", "amount", "currency"]
SLA = [
    {"property": "retention", "value": 2555, "unit": "d"},
    {"property": "availability", "value": 99.9, "unit": "percent"},
    {"property": "latency", "value": 1, "unit": "h"},
]


def broken_rules(record):
    """The names of all rules that an order breaks."""
    rules = {
        "customer_id_null": not record["customer_id"],
        "order_id_null": not record["order_id"],
        "amount_invalid": record["amount"] is None or record["amount"] <= 0,
    }
    return [name for name, is_broken in rules.items() if is_broken]


class SalesOrdersProduct:
    def __init__(self, catalog, grants):
        self.catalog = catalog
        self.grants = grants

    def contract(self):
        """What the product promises."""
        return contract_of(OWNER, PERSONAL, REQUIRED, SLA)

    def validate(self, records):
        """Which orders are good, which are refused and why, and how many had a newer copy."""
        rows = list(records)
        # Step 3: which of the next two lines has to come first?
        rows, rejected = sort_out(rows, broken_rules)
        rows = newest_only(rows)
        superseded = len(records) - len(rows) - len(rejected)
        return {"valid": rows, "rejected": rejected, "superseded": superseded}


# To see what becomes of six orders: print(SalesOrdersProduct({}, {}).validate(first_batch()))
