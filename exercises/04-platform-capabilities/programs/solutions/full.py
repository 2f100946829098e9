"""The full solution: one place for each rule, and every refusal leaves an event."""

from itertools import permutations
from math import ceil

from kestrel_platform import TEMPLATES

DAYS_OF_ACCESS = 90
MINUTES_A_DAY = 24 * 60
RESOURCES = ("storage_gb", "cpu")

CAPABILITIES = {
    "storage": {"plane": "infrastructure", "operation": "provision"},
    "compute": {"plane": "infrastructure", "operation": "provision"},
    "pipeline_templates": {"plane": "product", "operation": "provision"},
    "ci_cd": {"plane": "product", "operation": None},
    "observability": {"plane": "product", "operation": None},
    "security_governance": {"plane": "mesh", "operation": "decide"},
    "catalog": {"plane": "mesh", "operation": "catalog"},
    "access_requests": {"plane": "mesh", "operation": "request_access"},
    "quota_and_cost": {"plane": "mesh", "operation": "usage"},
}

RESPONSIBILITIES = {
    "infrastructure": "platform",
    "tools and templates": "platform",
    "standards": "platform",
    "governance framework": "platform",
    "encryption at rest": "platform",
    "catalog software": "platform",
    "data products": "domain",
    "business logic": "domain",
    "domain models": "domain",
    "data quality": "domain",
    "meaning of revenue": "domain",
    "on-call for the orders product": "domain",
}


class QuotaExceeded(Exception):
    """A domain asked for more than its quota."""


class InUse(Exception):
    """Somebody still reads the product."""


def used_by(domain, products):
    """What the products of a domain hold together."""
    held = [TEMPLATES[p["template"]] for p in products.values() if p["domain"] == domain]
    return {resource: sum(one[resource] for one in held) for resource in RESOURCES}


def is_running(request, at):
    """Whether a grant holds on a day: from the last approval, for 90 days."""
    start = request["granted_at"]
    return start is not None and start <= at < start + DAYS_OF_ACCESS


class Platform:
    def __init__(self, quotas, owners, privacy_officers):
        self.quotas = quotas
        self.owners = owners
        self.privacy_officers = privacy_officers
        self.products = {}
        self.requests = {}
        self.events = []

    def usage(self, domain):
        return used_by(domain, self.products)

    def catalog(self):
        return [dict(product) for product in self.products.values()]

    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        if template not in TEMPLATES:
            self._refuse(ValueError(f"there is no template {template!r}"), product=id)
        if domain not in self.quotas:
            self._refuse(LookupError(f"there is no domain {domain!r}"), product=id)
        wanted = {"id": id, "domain": domain, "product": product, "template": template, "pii": pii}
        old = self.products.get(id)
        if old == wanted:
            return {**old, "status": "unchanged"}
        after = {**self.products, id: wanted}
        used = used_by(domain, after)
        for resource, limit in self.quotas[domain].items():
            if used[resource] > limit:
                reason = f"{domain} would use {used[resource]} of {limit} {resource}"
                self._refuse(QuotaExceeded(reason), product=id)
        self.products = after
        status = "updated" if old else "created"
        self._log(status, product=id, template=template, pii=pii)
        return {**wanted, "status": status}

    def deprovision(self, product_id, by, at):
        if product_id not in self.products:
            return {"id": product_id, "status": "absent"}
        if "owner" not in self._roles(by, product_id):
            self._refuse(PermissionError(f"{by} owns no {product_id}"), by=by, at=at)
        readers = [
            request["team"]
            for request in self.requests.values()
            if request["product_id"] == product_id and is_running(request, at)
        ]
        if readers:
            self._refuse(InUse(f"{product_id} is read by {readers}"), by=by, at=at)
        del self.products[product_id]
        self._log("removed", product=product_id, by=by, at=at)
        return {"id": product_id, "status": "removed"}

    def request_access(self, user, team, product_id, purpose, at):
        if product_id not in self.products:
            self._refuse(LookupError(f"there is no product {product_id!r}"), by=user, at=at)
        if not (purpose or "").strip():
            self._refuse(ValueError("say what the data is for"), by=user, at=at)
        for request in self.requests.values():
            is_same = (request["team"], request["product_id"]) == (team, product_id)
            if is_same and (request["status"] == "pending" or is_running(request, at)):
                return {"id": request["id"], "status": request["status"]}
        is_open = not self.products[product_id]["pii"]
        request = {
            "id": f"req-{len(self.requests) + 1}",
            "user": user,
            "team": team,
            "product_id": product_id,
            "purpose": purpose,
            "approvals": {},
            "status": "granted" if is_open else "pending",
            "granted_at": at if is_open else None,
        }
        self.requests[request["id"]] = request
        self._log("requested", request=request["id"], by=user, at=at, status=request["status"])
        return {"id": request["id"], "status": request["status"]}

    def decide(self, request_id, by, approve, at):
        if request_id not in self.requests:
            self._refuse(LookupError(f"there is no request {request_id!r}"), by=by, at=at)
        request = self.requests[request_id]
        if request["status"] != "pending":
            self._refuse(ValueError(f"{request_id} is {request['status']} already"), by=by, at=at)
        roles = self._roles(by, request["product_id"])
        if not roles or by == request["user"]:
            self._refuse(PermissionError(f"{by} may not decide {request_id}"), by=by, at=at)
        approvals = request["approvals"]
        if approve:
            approvals[by] = roles
        else:
            request["status"] = "rejected"
        if any("owner" in a and "privacy" in b for a, b in permutations(approvals.values(), 2)):
            request.update(status="granted", granted_at=at)
        self._log("decided", request=request_id, by=by, at=at, status=request["status"])
        return request["status"]

    def can_read(self, team, product_id, at):
        return any(
            (request["team"], request["product_id"]) == (team, product_id)
            and is_running(request, at)
            for request in self.requests.values()
        )

    def _roles(self, person, product_id):
        domain = product_id.split("/")[0]
        roles = {"owner"} if person in self.owners.get(domain, ()) else set()
        return roles | ({"privacy"} if person in self.privacy_officers else set())

    def _log(self, what, **details):
        self.events.append({"event": what, **details})

    def _refuse(self, error, **details):
        self._log("refused", error=type(error).__name__, reason=str(error), **details)
        raise error


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
