"""Nobody can read base64.

Fails: access_denied_by_default.
Misconception: encoding-is-masking.
"""

import base64


def masked(value):
    return value and base64.b64encode(value.encode()).decode()


class SalesOrdersProduct(SalesOrdersProduct):
    def consume(self, team):
        rows = super().consume(team)
        if self.grants[team] == "reader":
            rows = [
                {**row, **{name: masked(self.orders[row["order_id"]][name]) for name in PERSONAL}}
                for row in rows
            ]
        return rows
