# Going further with step 3: people and cost. Replaces the function above: later definitions win.


def size_platform(demand, assumptions, size_of_all=size_platform):
    """Storage, nodes, cost and people that the demand needs, and each domain's share."""
    a = assumptions
    size = size_of_all(demand, assumptions)  # your own function above: storage, jobs and nodes
    products = sum(d["products"] for d in demand)
    engineers = 0  # how many care for so many products?
    cost = size["storage_gb"] * a["storage_price"]  # and the nodes?
    shares = {d["domain"]: 0.0 for d in demand}  # what does each domain pay?
    return {**size, "monthly_cost": cost, "cost_by_domain": shares, "engineers": engineers}
