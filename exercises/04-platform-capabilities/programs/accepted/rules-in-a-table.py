"""What is refused stands in tables of questions and errors; one wrapper logs every refusal."""

from functools import wraps
from itertools import product as pairs_of
from math import ceil

import kestrel_platform as case

RESPONSIBILITIES = dict.fromkeys(case.DUTIES, "platform") | dict.fromkeys(
    [
        "data products",
        "business logic",
        "domain models",
        "data quality",
        "meaning of revenue",
        "on-call for the orders product",
    ],
    "domain",
)

CAPABILITIES = {name: {"plane": "mesh", "operation": None} for name in case.FEATURES}
CAPABILITIES["storage"] = {"plane": "infrastructure", "operation": "provision"}
CAPABILITIES["compute"] = {"plane": "infrastructure", "operation": "usage"}
CAPABILITIES["ci_cd"]["plane"] = "infrastructure"
CAPABILITIES["pipeline_templates"] = {"plane": "product", "operation": "provision"}
CAPABILITIES["catalog"]["operation"] = "catalog"
CAPABILITIES["access_requests"]["operation"] = "request_access"
CAPABILITIES["security_governance"]["operation"] = "decide"


class QuotaExceeded(Exception):
    pass


class InUse(Exception):
    pass


def first_that_holds(*rules):
    """Raises the error of the first question that is answered with yes."""
    for question, error in rules:
        if question():
            raise error


def logged(method):
    """Logs a refusal with everything that was asked for, and passes it on."""

    @wraps(method)
    def wrapper(self, *arguments, **named):
        try:
            return method(self, *arguments, **named)
        except Exception as error:
            self.events.append([method.__name__, *arguments, *named.values(), repr(error)])
            raise

    return wrapper


class Platform:
    def __init__(self, quotas, owners, privacy_officers):
        self.quotas = {domain: dict(quota) for domain, quota in quotas.items()}
        self.people = {domain: (set(names), set(privacy_officers)) for domain, names in owners.items()}
        self.state = {}  # (domain, product) -> (template, pii)
        self.requests = []
        self.events = []

    def _total(self, domain, state):
        rows = [case.TEMPLATES[t] for (home, _), (t, _) in state.items() if home == domain]
        return {key: sum(row[key] for row in rows) for key in ("storage_gb", "cpu")}

    def usage(self, domain):
        return self._total(domain, self.state)

    def catalog(self):
        return [
            {"id": "/".join(key), "domain": key[0], "template": template, "pii": pii}
            for key, (template, pii) in self.state.items()
        ]

    @logged
    def provision(self, domain, product, template, pii=False):
        key, wanted = (domain, product), (template, pii)
        first_that_holds(
            (lambda: template not in case.TEMPLATES, ValueError("template")),
            (lambda: domain not in self.quotas, LookupError("domain")),
        )
        answer = {"id": "/".join(key), "template": template}
        if self.state.get(key) == wanted:
            return answer | {"status": "unchanged"}
        status = "updated" if key in self.state else "created"
        after = self.state | {key: wanted}
        total, limit = self._total(domain, after), self.quotas[domain]
        first_that_holds((lambda: any(total[r] > limit[r] for r in limit), QuotaExceeded(total)))
        self.state = after
        self.events.append([status, domain, product, template])
        return answer | {"status": status}

    @logged
    def deprovision(self, product_id, by, at):
        domain, product = product_id.split("/")
        if (domain, product) not in self.state:
            return {"id": product_id, "status": "absent"}
        first_that_holds(
            (lambda: by not in self.people[domain][0], PermissionError("owner")),
            (lambda: self._running(at, product_id), InUse(product_id)),
        )
        del self.state[domain, product]
        self.events.append(["removed", product_id, by, at])
        return {"id": product_id, "status": "removed"}

    def _running(self, at, product_id, *teams):
        return [
            request
            for request in self.requests
            if request["product"] == product_id
            and (not teams or request["team"] in teams)
            and request["from"] is not None
            and request["from"] <= at < request["from"] + 90
        ]

    @logged
    def request_access(self, user, team, product_id, purpose, at):
        key = tuple(product_id.split("/"))
        first_that_holds(
            (lambda: key not in self.state, LookupError("product")),
            (lambda: not (isinstance(purpose, str) and purpose.strip()), ValueError("purpose")),
        )
        waiting = [
            request
            for request in self.requests
            if (request["product"], request["team"]) == (product_id, team)
            and request["status"] == "pending"
        ]
        for request in waiting + self._running(at, product_id, team):
            return dict(request)
        _, pii = self.state[key]
        request = {
            "id": ("request", len(self.requests)),
            "user": user,
            "team": team,
            "product": product_id,
            "status": "pending" if pii else "granted",
            "from": None if pii else at,
            "yes": [],
        }
        self.requests.append(request)
        self.events.append(["asked", user, team, product_id, purpose, at])
        return dict(request)

    @logged
    def decide(self, request_id, by, approve, at):
        request = next((r for r in self.requests if r["id"] == request_id), None)
        first_that_holds((lambda: request is None, LookupError("request")))
        owners, officers = self.people[request["product"].split("/")[0]]
        first_that_holds(
            (lambda: request["status"] != "pending", ValueError("decided")),
            (lambda: by == request["user"], PermissionError("own request")),
            (lambda: by not in owners | officers, PermissionError("no role")),
        )
        self.events.append(["decided", request_id, by, approve, at])
        if not approve:
            request["status"] = "rejected"
            return "rejected"
        request["yes"].append(by)
        for one, other in pairs_of(request["yes"], repeat=2):
            if one != other and one in owners and other in officers:
                request["status"], request["from"] = "granted", at
        return request["status"]

    def can_read(self, team, product_id, at):
        return bool(self._running(at, product_id, team))


def size_platform(demand, assumptions):
    a = assumptions
    per_day = (1 + a["growth_per_year"]) ** a["horizon_years"]
    stored = [d["daily_gb"] * per_day * d["retention_days"] for d in demand]
    stored = [volume * a["copies"] / a["compression"] for volume in stored]
    jobs = [d["runs_per_day"] * per_day * d["minutes_per_run"] / 60 / 24 for d in demand]
    slots = sum(jobs) * a["peak_factor"] / a["target_utilisation"]
    nodes = max(a["min_nodes"], ceil(slots / a["slots_per_node"] - 1e-9))
    weights = jobs if sum(jobs) else [1] * len(jobs)
    costs = [
        volume * a["storage_price"] + nodes * a["node_price"] * weight / sum(weights)
        for volume, weight in zip(stored, weights)
    ]
    people = ceil(sum(d["products"] for d in demand) / a["products_per_engineer"])
    return dict(
        storage_gb=sum(stored),
        avg_running=sum(jobs),
        nodes=nodes,
        monthly_cost=sum(costs),
        cost_by_domain=dict(zip([d["domain"] for d in demand], costs)),
        engineers=max(a["engineers_min"], people),
    )
