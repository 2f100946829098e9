from sales_orders import sales_orders

good = {"order_id": "A-1", "amount": 5.0}
print(sales_orders.failed_checks([good]))
print(sales_orders.failed_checks([good, good]))
print(sales_orders.failed_checks([good, {"order_id": "A-2", "amount": None}]))
print(sales_orders.failed_checks([good, {"order_id": "A-2", "amount": 0}]))
