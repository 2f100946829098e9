"""Exercise 4: the self-serve platform of Kestrel Home. The three steps stand beside this editor."""

from math import ceil

from kestrel_platform import ASSUMPTIONS, DEMAND, OWNERS, PRIVACY_OFFICERS, QUOTAS, held_by

# Step 1: on which plane does each of the first three live? The operation is the method to call.
CAPABILITIES = {
    "storage": {"plane": "infrastructure", "operation": "provision"},
    "pipeline_templates": {"plane": "product", "operation": "provision"},
    "catalog": {"plane": "mesh", "operation": "catalog"},
    "compute": {"plane": "infrastructure", "operation": "provision"},
    "ci_cd": {"plane": "product", "operation": None},
    "observability": {"plane": "product", "operation": None},
}


class Platform:
    def __init__(self, quotas, owners, privacy_officers):
        self.quotas, self.owners, self.privacy_officers = quotas, owners, privacy_officers
        self.products = {}  # "sales/orders" -> product

    def usage(self, domain):
        """What the products of a domain hold together."""
        return held_by(*[p["template"] for p in self.products.values() if p["domain"] == domain])

    def catalog(self):
        return [dict(product) for product in self.products.values()]

    def provision(self, domain, product, template, pii=False):
        """Sees to it that there is such a product, and says what had to be done."""
        id = f"{domain}/{product}"
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(id)  # the product as it is now, or None
        if old == wanted:
            return {**wanted, "status": "unchanged"}
        self.products[id] = wanted
        return {**wanted, "status": "updated" if old else "created"}


def size_platform(demand, assumptions):
    """How much storage and how many nodes the platform needs at the end of the horizon."""
    a = assumptions
    growth = (1 + a["growth_per_year"]) ** a["horizon_years"]
    storage = running = 0
    for d in demand:
        storage += d["daily_gb"] * d["retention_days"] * growth / a["compression"] * a["copies"]
        running += d["runs_per_day"] * d["minutes_per_run"] * growth / (24 * 60)
    slots = running * a["peak_factor"] / a["target_utilisation"]  # places for jobs at the peak
    nodes = max(a["min_nodes"], ceil(slots / a["slots_per_node"]))
    return {"storage_gb": storage, "avg_running": running, "nodes": nodes}


# To see what Kestrel Home needs: print(size_platform(DEMAND, ASSUMPTIONS))
# To play with it: platform = Platform(QUOTAS, OWNERS, PRIVACY_OFFICERS)
