"""Every table is a product, and consumers join them as they need.

Fails: product_types, needs_met, lean_products.
Misconception: consumers-do-the-joins.
"""

PRODUCTS = [
    product(
        "session_event", "discovery", "source-aligned",
        entities=["session_event"],
        serves=["N02", "N10", "N11"],
    ),
    product(
        "search_query", "discovery", "source-aligned",
        entities=["search_query"],
        serves=["N07"],
    ),
    product(
        "product_item", "discovery", "source-aligned",
        entities=["product_item"],
        serves=["N07", "N11"],
    ),
    product("category", "discovery", "source-aligned", entities=["category"]),
    product("product_review", "discovery", "source-aligned", entities=["product_review"]),
    product("price", "pricing", "source-aligned", entities=["price"]),
    product("promotion", "pricing", "source-aligned", entities=["promotion"], serves=["N03"]),
    product("cart", "orders", "source-aligned", entities=["cart"], serves=["N10"]),
    product(
        "order", "orders", "source-aligned",
        entities=["order"],
        serves=["N01", "N02", "N04", "N05", "N12"],
    ),
    product(
        "order_line", "orders", "source-aligned",
        entities=["order_line"],
        serves=["N03", "N11"],
    ),
    product(
        "payment", "money", "source-aligned",
        entities=["payment"],
        serves=["N01", "N06", "N12"],
    ),
    product("refund", "money", "source-aligned", entities=["refund"], serves=["N01"]),
    product("invoice", "money", "source-aligned", entities=["invoice"], serves=["N06"]),
    product("ledger_entry", "money", "source-aligned", entities=["ledger_entry"], serves=["N06"]),
    product("shipment", "supply", "source-aligned", entities=["shipment"], serves=["N05"]),
    product(
        "stock_level", "supply", "source-aligned",
        entities=["stock_level"],
        serves=["N03", "N09"],
    ),
    product(
        "purchase_order", "supply", "source-aligned",
        entities=["purchase_order"],
        serves=["N09"],
    ),
    product("supplier", "supply", "source-aligned", entities=["supplier"], serves=["N09"]),
    product("campaign", "marketing", "source-aligned", entities=["campaign"], serves=["N02"]),
    product("ad_spend", "marketing", "source-aligned", entities=["ad_spend"], serves=["N02"]),
    product("email_event", "marketing", "source-aligned", entities=["email_event"], serves=["N08"]),
    product("loyalty_balance", "marketing", "source-aligned", entities=["loyalty_balance"]),
    product(
        "customer_account", "customer", "source-aligned",
        entities=["customer_account"],
        serves=["N04", "N11", "N12"],
    ),
    product("consent", "customer", "source-aligned", entities=["consent"], serves=["N08"]),
    product(
        "support_ticket", "customer", "source-aligned",
        entities=["support_ticket"],
        serves=["N04"],
    ),
    product(
        "return_request", "customer", "source-aligned",
        entities=["return_request"],
        serves=["N04"],
    ),
]
