"""Independent domains have clusters of their own.

Fails: size_ahead, sizing, cost_shares.
Misconception: a-cluster-each.
"""

def size_platform(demand, assumptions):
    """Storage, nodes, cost and people that the demand needs, and each domain's share."""
    a = assumptions
    growth = (1 + a["growth_per_year"]) ** a["horizon_years"]
    storage = {}
    running = {}
    for d in demand:
        kept = d["daily_gb"] * d["retention_days"] * growth
        storage[d["domain"]] = kept / a["compression"] * a["copies"]
        running[d["domain"]] = d["runs_per_day"] * d["minutes_per_run"] * growth / MINUTES_A_DAY
    total_running = sum(running.values())
    room = a["peak_factor"] / a["target_utilisation"]
    clusters = [ceil(jobs * room / a["slots_per_node"]) for jobs in running.values()]
    nodes = max(a["min_nodes"], sum(clusters))
    products = sum(d["products"] for d in demand)
    engineers = max(a["engineers_min"], ceil(products / a["products_per_engineer"]))
    cost_of_nodes = nodes * a["node_price"]
    shares = {
        domain: running[domain] / total_running if total_running else 1 / len(running)
        for domain in running
    }
    costs = {
        domain: storage[domain] * a["storage_price"] + shares[domain] * cost_of_nodes
        for domain in storage
    }
    return {
        "storage_gb": sum(storage.values()),
        "avg_running": total_running,
        "nodes": nodes,
        "monthly_cost": sum(storage.values()) * a["storage_price"] + cost_of_nodes,
        "cost_by_domain": costs,
        "engineers": engineers,
    }
