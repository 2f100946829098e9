# Go further, step 3: products for all twelve needs. What stands here replaces the PRODUCTS above.

PRODUCTS = [
    *PRODUCTS,
    # product("campaigns", "marketing", "source-aligned", entities=["campaign", "ad_spend"]),
    # product("net_revenue", "money", "consumer-aligned",
    #         inputs=["sales_orders", "payments"], serves=["N01"]),
]
