"""The need is what is asked, not its number.

Fails: three_products.
"""

PRODUCTS = [
    *PRODUCTS[:5],
    product("searches", "discovery", entities=["search_query", "product_item"],
            type="source-aligned", serves=["searches that find nothing"]),
    product("late_parcels", "supply", inputs=["deliveries", "sales_orders"],
            type="consumer-aligned", serves=["N5"]),
    product("paid_orders", "money", inputs=["sales_orders", "payments", "customers"],
            type="aggregate", serves=["N01"]),
]
