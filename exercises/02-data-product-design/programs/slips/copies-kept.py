"""The line with newest_only is taken out.

Fails: refused_then_copies.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def validate(self, records):
        rows = list(records)
        rows, rejected = sort_out(rows, broken_rules)
        superseded = len(records) - len(rows) - len(rejected)
        return {"valid": rows, "rejected": rejected, "superseded": superseded}
