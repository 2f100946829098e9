from sales_orders_product import SalesOrdersProduct

catalog = {}
product = SalesOrdersProduct(catalog, readers={"marketing"})

good = {"order_id": "A-17", "version": 1, "amount": 249.0}
broken = {"order_id": "A-17", "version": 2, "amount": -249.0}
nameless = {"order_id": None, "version": 1, "amount": 80.0}
batch = [good, broken, nameless]

print(product.publish(batch))  # {'sound': 1, 'refused': 2}
print(product.publish(batch))  # {'sound': 1, 'refused': 2}
print(product.consume("marketing") == [good])  # True
print(product.quarantine[1][1])  # no order number
print(catalog["sales_orders"]["owner"])  # sales-team

try:
    product.consume("a stranger")
except PermissionError as refusal:
    print(refusal)  # Access denied: ask sales-team
