"""fraud_signals lists the need of paid_orders, which lists none.

Fails: three_products.
"""

PRODUCTS = [
    *PRODUCTS[:4],
    product("fraud_signals", "money", "consumer-aligned", inputs=["paid_orders"],
            serves=["N12", "N01"]),
    product("searches", "discovery", entities=["search_query", "product_item"],
            type="source-aligned", serves=["N07"]),
    product("late_parcels", "supply", inputs=["deliveries", "sales_orders"],
            type="consumer-aligned", serves=["N05"]),
    product("paid_orders", "money", inputs=["sales_orders", "payments", "customers"],
            type="aggregate", serves=[]),
]
