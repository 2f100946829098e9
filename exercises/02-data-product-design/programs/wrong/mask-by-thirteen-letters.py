"""Every letter is moved by thirteen, every digit by five.

Fails: access_denied_by_default.
Misconception: encoding-is-masking.
"""

import codecs


def masked(value):
    digits = str.maketrans("0123456789", "5678901234")
    return value and codecs.encode(value, "rot13").translate(digits)


class SalesOrdersProduct(SalesOrdersProduct):
    def consume(self, team):
        rows = super().consume(team)
        if self.grants[team] == "reader":
            rows = [
                {**row, **{name: masked(self.orders[row["order_id"]][name]) for name in PERSONAL}}
                for row in rows
            ]
        return rows
