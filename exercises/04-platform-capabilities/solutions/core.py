"""The core: enough to be complete, with as little as possible changed in the starter."""

from itertools import permutations
from math import ceil

from kestrel_platform import ASSUMPTIONS, DEMAND, OWNERS, PRIVACY_OFFICERS, QUOTAS, TEMPLATES

# Task 1: on which plane does each of the nine capabilities live, and which method of Platform
# offers it today (None: later)? MESH = {"catalog": "catalog", …}
INFRASTRUCTURE = {"storage": "provision", "compute": "provision", "quota_and_cost": "usage"}
PRODUCT = {"pipeline_templates": "provision", "ci_cd": None, "observability": None}
MESH = {"catalog": "catalog", "access_requests": "request_access", "security_governance": "decide"}
CAPABILITIES = {
    name: {"plane": plane, "operation": operation}
    for plane, offered in [("infrastructure", INFRASTRUCTURE), ("product", PRODUCT), ("mesh", MESH)]
    for name, operation in offered.items()
}

# Stretch of task 1: {"infrastructure": "platform", …}; the other side is "domain".
RESPONSIBILITIES = {}

MINUTES_A_DAY = 24 * 60


class QuotaExceeded(Exception):
    """A domain asked for more than its quota."""


class InUse(Exception):
    """Somebody still reads the product."""


def used_by(domain, products):
    """What the products of a domain hold together: {"storage_gb": …, "cpu": …}."""
    held = [TEMPLATES[p["template"]] for p in products.values() if p["domain"] == domain]
    return {resource: sum(one[resource] for one in held) for resource in ("storage_gb", "cpu")}


class Platform:
    def __init__(self, quotas, owners, privacy_officers):
        self.quotas = quotas
        self.owners = owners
        self.privacy_officers = privacy_officers
        self.products = {}  # "sales/orders" -> product
        self.requests = {}  # "req-1" -> request
        self.events = []

    def usage(self, domain):
        return used_by(domain, self.products)

    def catalog(self):
        return [dict(product) for product in self.products.values()]

    def provision(self, domain, product, template, pii=False):
        """Makes the product as it is wished for, or refuses and leaves everything as it was."""
        id = f"{domain}/{product}"
        old = self.products.get(id)
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        after = {**self.products, id: wanted}  # all products, as they would be
        used = used_by(domain, after)
        if old == wanted:
            return {**wanted, "status": "unchanged"}
        if any(used[resource] > limit for resource, limit in self.quotas[domain].items()):
            raise QuotaExceeded(f"{domain} would use {used} of {self.quotas[domain]}")
        self.products = after
        return {**wanted, "status": "updated" if old else "created"}

    def deprovision(self, product_id, by, at):
        return {"id": product_id, "status": "absent"}

    def request_access(self, user, team, product_id, purpose, at):
        id = f"req-{len(self.requests) + 1}"
        request = {"id": id, "user": user, "team": team, "product_id": product_id}
        self.requests[id] = {**request, "status": "pending", "approvals": {}}
        return {"id": id, "status": "pending"}

    def roles(self, person, product_id):
        """What somebody is to a product: {"owner"}, {"privacy"}, both or nothing."""
        domain = product_id.split("/")[0]
        roles = {"owner"} if person in self.owners[domain] else set()
        return roles | ({"privacy"} if person in self.privacy_officers else set())

    def decide(self, request_id, by, approve, at):
        """Takes one person's yes or no, and returns the status of the request."""
        request = self.requests[request_id]
        roles = self.roles(by, request["product_id"])
        approvals = request["approvals"]  # person -> roles
        if request["status"] != "pending":
            raise ValueError(f"{request_id} is {request['status']} already")
        if approve:
            approvals[by] = roles
        else:
            request["status"] = "rejected"
        if any("owner" in a and "privacy" in b for a, b in permutations(approvals.values(), 2)):
            request["status"] = "granted"
        return request["status"]

    def can_read(self, team, product_id, at):
        granted = [r for r in self.requests.values() if r["status"] == "granted"]
        return any((r["team"], r["product_id"]) == (team, product_id) for r in granted)


def size_platform(demand, assumptions):
    """Storage, nodes, cost and people that the demand needs."""
    a = assumptions
    growth = (1 + a["growth_per_year"]) ** a["horizon_years"]
    storage = {}  # domain -> GB
    running = {}  # domain -> jobs that run at a time, on average
    for d in demand:
        kept = d["daily_gb"] * d["retention_days"] * growth
        storage[d["domain"]] = kept / a["compression"] * a["copies"]
        running[d["domain"]] = d["runs_per_day"] * d["minutes_per_run"] * growth / MINUTES_A_DAY
    products = sum(d["products"] for d in demand)
    slots = sum(running.values()) * a["peak_factor"] / a["target_utilisation"]
    nodes = max(a["min_nodes"], ceil(slots / a["slots_per_node"]))
    engineers = max(a["engineers_min"], ceil(products / a["products_per_engineer"]))
    cost = sum(storage.values()) * a["storage_price"] + nodes * a["node_price"]
    return {
        "storage_gb": sum(storage.values()),
        "avg_running": sum(running.values()),
        "nodes": nodes,
        "monthly_cost": cost,
        "cost_by_domain": {},
        "engineers": engineers,
    }


# To see what your platform needs: print(size_platform(DEMAND, ASSUMPTIONS))
# To play with it: platform = Platform(QUOTAS, OWNERS, PRIVACY_OFFICERS)
