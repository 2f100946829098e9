"""Whatever serves a need is consumer-aligned.

Fails: three_products.
Misconception: types-by-audience.
"""

PRODUCTS = [
    *PRODUCTS[:5],
    product("searches", "discovery", entities=["search_query", "product_item"],
            type="consumer-aligned", serves=["N07"]),
    product("late_parcels", "supply", inputs=["deliveries", "sales_orders"],
            type="consumer-aligned", serves=["N05"]),
    product("paid_orders", "money", inputs=["sales_orders", "payments", "customers"],
            type="consumer-aligned", serves=["N01"]),
]
