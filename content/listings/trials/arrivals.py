from itertools import permutations

from sales_orders_product import SalesOrdersProduct

old, new, broken = (
    {"order_id": "A-1", "version": version, "amount": amount}
    for version, amount in [(1, 5.0), (2, 6.0), (3, None)]
)


def versions(*batches):
    product = SalesOrdersProduct({}, readers={"care"})
    for batch in batches:
        product.publish(batch)
    return [row["version"] for row in product.consume("care")]


print(versions([old, new, broken]))
print(versions([new], [old]))
print(versions([old], [new], [old]))
print(all(versions(list(batch)) == [2] for batch in permutations([old, new, broken])))
