"""Nobody can read hexadecimal.

Fails: access_denied_by_default.
"""

import binascii


def masked(value):
    return value and binascii.hexlify(value.encode()).decode()


class SalesOrdersProduct(SalesOrdersProduct):
    def consume(self, team):
        rows = super().consume(team)
        if self.grants[team] == "reader":
            rows = [
                {**row, **{name: masked(self.orders[row["order_id"]][name]) for name in PERSONAL}}
                for row in rows
            ]
        return rows
