"""Nothing is stored but what happened: products, usage and grants are read from the events."""

import math

from kestrel_platform import DUTIES, TEMPLATES

CAPABILITIES = {
    "storage": {"plane": "infrastructure", "operation": "provision"},
    "compute": {"plane": "infrastructure", "operation": "provision"},
    "ci_cd": {"plane": "infrastructure", "operation": None},
    "quota_and_cost": {"plane": "infrastructure", "operation": "usage"},
    "pipeline_templates": {"plane": "product", "operation": "provision"},
    "security_governance": {"plane": "product", "operation": "can_read"},
    "access_requests": {"plane": "product", "operation": "request_access"},
    "observability": {"plane": "mesh", "operation": "log"},
    "catalog": {"plane": "mesh", "operation": "catalog"},
}

OURS = {"data products", "business logic", "domain models", "data quality", "meaning of revenue"}
RESPONSIBILITIES = {
    duty: "domain" if duty in OURS or duty.startswith("on-call") else "platform" for duty in DUTIES
}


class QuotaExceeded(Exception):
    pass


class InUse(Exception):
    pass


class Platform:
    def __init__(self, quotas, owners, privacy_officers):
        self.quotas, self.owners, self.officers = quotas, owners, privacy_officers
        self.events = []

    def log(self, kind, **facts):
        self.events.append((kind, facts))

    def refusal(self, error, **facts):
        self.log("refusal", error=repr(error), **facts)
        return error

    def products(self):
        found = {}
        for kind, facts in self.events:
            if kind == "made":
                found[facts["id"]] = facts
            elif kind == "removed":
                found.pop(facts["id"])
        return found

    def requests(self):
        found = {}
        for kind, facts in self.events:
            if kind == "asked":
                found[facts["request"]] = {**facts, "status": facts["answer"], "yes": set()}
            elif kind == "said":
                request = found[facts["request"]]
                request["status"] = facts["answer"]
                request["yes"].add(facts["by"])
                if facts["answer"] == "granted":
                    request["start"] = facts["at"]
        return found

    def usage(self, domain):
        return self.sum_of(p["template"] for p in self.products().values() if p["domain"] == domain)

    @staticmethod
    def sum_of(templates):
        total = {"storage_gb": 0, "cpu": 0}
        for template in templates:
            for resource, amount in TEMPLATES[template].items():
                total[resource] += amount
        return total

    def catalog(self):
        return list(self.products().values())

    def provision(self, domain, product, template, pii=False):
        id = domain + "/" + product
        if domain not in self.quotas:
            raise self.refusal(KeyError(domain), id=id)
        if template not in TEMPLATES:
            raise self.refusal(ValueError(template), id=id)
        products = self.products()
        wish = {"id": id, "domain": domain, "template": template, "pii": pii}
        if products.get(id) == wish:
            return {"id": id, "status": "unchanged"}
        others = [p["template"] for p in products.values() if p["domain"] == domain and p["id"] != id]
        total = self.sum_of([*others, template])
        if any(total[resource] > self.quotas[domain][resource] for resource in total):
            raise self.refusal(QuotaExceeded(id), total=total)
        self.log("made", **wish)
        return {"id": id, "status": "updated" if id in products else "created"}

    def deprovision(self, product_id, by, at):
        product = self.products().get(product_id)
        if product is None:
            return {"id": product_id, "status": "absent"}
        if by not in self.owners[product["domain"]]:
            raise self.refusal(PermissionError(by), id=product_id)
        if any(self.runs(r, at) for r in self.requests().values() if r["id"] == product_id):
            raise self.refusal(InUse(product_id), by=by)
        self.log("removed", id=product_id, by=by, at=at)
        return {"id": product_id, "status": "removed"}

    @staticmethod
    def runs(request, at):
        return request["status"] == "granted" and at - request["start"] in range(90)

    def request_access(self, user, team, product_id, purpose, at):
        product = self.products().get(product_id)
        if product is None:
            raise self.refusal(LookupError(product_id), by=user)
        if not purpose or purpose.isspace():
            raise self.refusal(ValueError("no purpose"), by=user)
        requests = self.requests()
        for number, request in requests.items():
            if request["id"] == product_id and request["team"] == team:
                if request["status"] == "pending" or self.runs(request, at):
                    return {"id": number, "status": request["status"]}
        number, answer = len(requests), "pending" if product["pii"] else "granted"
        self.log("asked", request=number, id=product_id, team=team, by=user, answer=answer, start=at)
        return {"id": number, "status": answer}

    def decide(self, request_id, by, approve, at):
        request = self.requests().get(request_id)
        if request is None:
            raise self.refusal(KeyError(request_id), by=by)
        if request["status"] != "pending":
            raise self.refusal(ValueError(request["status"]), by=by)
        owners = set(self.owners[request["id"].partition("/")[0]])
        officers = set(self.officers)
        if by not in owners | officers or by == request["by"]:
            raise self.refusal(PermissionError(by), by=by)
        yes = request["yes"] | {by}
        # Two persons do, unless all of them have the same single role.
        enough = len(yes) > 1 and yes & owners and yes & officers
        answer = ("granted" if enough else "pending") if approve else "rejected"
        self.log("said", request=request_id, by=by, at=at, answer=answer)
        return answer

    def can_read(self, team, product_id, at):
        mine = [r for r in self.requests().values() if (r["id"], r["team"]) == (product_id, team)]
        return any(self.runs(request, at) for request in mine)


def size_platform(demand, assumptions):
    factor = math.pow(1 + assumptions["growth_per_year"], assumptions["horizon_years"])

    def storage(d):
        kept = d["daily_gb"] * d["retention_days"]
        return kept * factor * assumptions["copies"] / assumptions["compression"]

    def running(d):
        return factor * d["runs_per_day"] * d["minutes_per_run"] / (24 * 60)

    jobs = math.fsum(map(running, demand))
    per_node = assumptions["slots_per_node"] * assumptions["target_utilisation"]
    nodes = max(math.ceil(jobs * assumptions["peak_factor"] / per_node), assumptions["min_nodes"])
    price_of_nodes = nodes * assumptions["node_price"]

    def cost(d):
        part = running(d) / jobs if jobs else 1 / len(demand)
        return storage(d) * assumptions["storage_price"] + part * price_of_nodes

    shares = {d["domain"]: cost(d) for d in demand}
    engineers = -(-sum(d["products"] for d in demand) // assumptions["products_per_engineer"])
    return {
        "storage_gb": math.fsum(map(storage, demand)),
        "avg_running": jobs,
        "nodes": nodes,
        "monthly_cost": math.fsum(shares.values()),
        "cost_by_domain": shares,
        "engineers": max(engineers, assumptions["engineers_min"]),
    }
