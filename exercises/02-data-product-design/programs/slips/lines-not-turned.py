"""The rules are there, and copies are still dropped first.

Fails: refused_then_copies.
Misconception: order-of-steps-is-free.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def validate(self, records):
        rows = list(records)
        rows = newest_only(rows)
        rows, rejected = sort_out(rows, broken_rules)
        superseded = len(records) - len(rows) - len(rejected)
        return {"valid": rows, "rejected": rejected, "superseded": superseded}
