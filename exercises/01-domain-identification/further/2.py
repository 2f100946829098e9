# Go further, step 2: a report that bears any input. It replaces the one above, which it asks.


def boundary_report(domains, affinity, counted=boundary_report):
    """The report from above, for any input, and with the records that have no home."""
    # Without any shared work, do not divide: cohesion is 0.0 then.
    report = counted(domains, affinity)
    # Add report["unassigned"]: each record of affinity that no domain owns, once and sorted.
    return report


# What each domain is for, and {other domain: what crosses to it}. Say it for all of yours.
SAID = {
    "orders": ("takes a basket to a confirmed order", {"money": "payments follow the order"}),
}
for name, (purpose, neighbours) in SAID.items():
    if name in DOMAINS:
        DOMAINS[name] = {**DOMAINS[name], "purpose": purpose, "neighbours": neighbours}
