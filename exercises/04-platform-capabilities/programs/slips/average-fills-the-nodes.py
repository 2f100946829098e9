"""The jobs of an average hour decide.

Fails: size_ahead.
Misconception: average-sizes-the-cluster.
"""

def size_platform(demand, assumptions):
    a = assumptions
    growth = (1 + a["growth_per_year"]) ** a["horizon_years"]
    storage = running = 0
    for d in demand:
        storage += d["daily_gb"] * d["retention_days"] * growth / a["compression"] * a["copies"]
        running += d["runs_per_day"] * d["minutes_per_run"] * growth / (24 * 60)
    slots = running * a["peak_factor"] / a["target_utilisation"]
    nodes = max(a["min_nodes"], ceil(running / a["slots_per_node"]))
    return {"storage_gb": storage, "avg_running": running, "nodes": nodes}
