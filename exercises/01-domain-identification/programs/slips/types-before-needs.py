"""The types are there, the needs are still to come.

Fails: three_products.
"""

PRODUCTS = [
    *PRODUCTS[:5],
    product("searches", "discovery", entities=["search_query", "product_item"],
            type="source-aligned", serves=[]),
    product("late_parcels", "supply", inputs=["deliveries", "sales_orders"],
            type="consumer-aligned", serves=[]),
    product("paid_orders", "money", inputs=["sales_orders", "payments", "customers"],
            type="aggregate", serves=[]),
]
