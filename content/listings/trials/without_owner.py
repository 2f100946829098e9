from dataclasses import asdict

from data_product import DataProduct
from sales_orders import sales_orders

facts = asdict(sales_orders)
del facts["owner"]
DataProduct(**facts)
