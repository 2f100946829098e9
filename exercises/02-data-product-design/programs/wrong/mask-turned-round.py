"""Backwards it makes no sense.

Fails: access_denied_by_default.
"""

import re


def masked(value):
    return value and value[::-1]


class SalesOrdersProduct(SalesOrdersProduct):
    def consume(self, team):
        rows = super().consume(team)
        if self.grants[team] == "reader":
            rows = [
                {**row, **{name: masked(self.orders[row["order_id"]][name]) for name in PERSONAL}}
                for row in rows
            ]
        return rows
