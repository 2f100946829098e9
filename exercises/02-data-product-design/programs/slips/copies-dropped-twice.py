"""First, and last as well: that cannot be wrong.

Fails: refused_then_copies.
Misconception: order-of-steps-is-free.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def validate(self, records):
        rows = list(records)
        rows = newest_only(rows)
        rows, rejected = sort_out(rows, broken_rules)
        rows = newest_only(rows)
        superseded = len(records) - len(rows) - len(rejected)
        return {"valid": rows, "rejected": rejected, "superseded": superseded}
