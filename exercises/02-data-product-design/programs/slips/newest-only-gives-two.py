"""newest_only is taken for one that returns two lists.

Fails: refused_then_copies.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def validate(self, records):
        """Which orders are good, which are refused and why, and how many had a newer copy."""
        rows = list(records)
        rows, rejected = newest_only(rows)
        rows = sort_out(rows, broken_rules)
        superseded = len(records) - len(rows) - len(rejected)
        return {"valid": rows, "rejected": rejected, "superseded": superseded}
