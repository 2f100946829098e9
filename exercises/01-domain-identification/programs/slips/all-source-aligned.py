"""Whatever a domain offers is source-aligned.

Fails: three_products.
Misconception: everything-is-source-aligned.
"""

PRODUCTS = [
    *PRODUCTS[:5],
    product("searches", "discovery", entities=["search_query", "product_item"],
            type="source-aligned", serves=["N07"]),
    product("late_parcels", "supply", inputs=["deliveries", "sales_orders"],
            type="source-aligned", serves=["N05"]),
    product("paid_orders", "money", inputs=["sales_orders", "payments", "customers"],
            type="source-aligned", serves=["N01"]),
]
