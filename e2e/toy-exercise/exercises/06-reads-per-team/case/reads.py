"""Who read sales_orders last week, read by read."""

LOG = ["finance", "supply", "finance", "marketing", "supply", "finance"]
