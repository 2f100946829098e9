"""What validate found is printed.

Fails: refused_then_copies.
"""

class SalesOrdersProduct(SalesOrdersProduct):
    def validate(self, records):
        print(super().validate(records))
