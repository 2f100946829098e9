"""One need lists it, so it is consumer-aligned, though fraud_signals is built on it.

Fails: three_products.
"""

PRODUCTS = [
    *PRODUCTS[:5],
    product("searches", "discovery", entities=["search_query", "product_item"],
            type="source-aligned", serves=["N07"]),
    product("late_parcels", "supply", inputs=["deliveries", "sales_orders"],
            type="consumer-aligned", serves=["N05"]),
    product("paid_orders", "money", inputs=["sales_orders", "payments", "customers"],
            type="consumer-aligned", serves=["N01"]),
]
