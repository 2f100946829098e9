from data_product import DataProduct

REQUIRED = ["order_id", "amount"]


def no_duplicates(rows):
    ids = [row["order_id"] for row in rows]
    return len(ids) == len(set(ids))


def no_nulls(rows):
    return None not in [row[key] for row in rows for key in REQUIRED]


def valid_amounts(rows):
    return all(row["amount"] and row["amount"] > 0 for row in rows)


sales_orders = DataProduct(
    name="sales_orders",
    domain="sales",
    owner="sales-team@company.com",
    api_endpoint="orders.sales.company.com",
    schema={
        "order_id": str,
        "amount": float,
        "customer_email": str,
        "customer_phone": str,
    },
    format="parquet",
    sla_availability=99.9,
    sla_latency_hours=1,
    quality_checks=[no_duplicates, no_nulls, valid_amounts],
    access_policy="role-based",
    retention_days=7 * 365,
    pii_fields=["customer_email", "customer_phone"],
    metrics=["row_count", "freshness", "quality_score"],
    alerts=["data_quality_failure", "sla_breach"],
)
