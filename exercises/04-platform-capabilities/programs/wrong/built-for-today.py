"""Build for what runs today; growth can wait.

Fails: size_ahead, sizing, cost_shares.
Misconception: no-growth.
"""

def size_platform(demand, assumptions):
    """Storage, nodes, cost and people that the demand needs, and each domain's share."""
    a = assumptions
    storage = {}
    running = {}
    for d in demand:
        kept = d["daily_gb"] * d["retention_days"]
        storage[d["domain"]] = kept / a["compression"] * a["copies"]
        running[d["domain"]] = d["runs_per_day"] * d["minutes_per_run"] / MINUTES_A_DAY
    total_running = sum(running.values())
    slots = total_running * a["peak_factor"] / a["target_utilisation"]
    nodes = max(a["min_nodes"], ceil(slots / a["slots_per_node"]))
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
