"""Every answer is kept ready: counters for usage, indexes for grants, lines of text as events."""

from collections import Counter, defaultdict
from fractions import Fraction
from math import ceil

from kestrel_platform import DUTIES, TEMPLATES

PLANES = {
    "infrastructure": {"storage": "provision", "compute": "provision"},
    "product": {"pipeline_templates": "provision", "ci_cd": None, "observability": None},
    "mesh": {
        "security_governance": None,
        "catalog": "catalog",
        "access_requests": "request_access",
        "quota_and_cost": "usage",
    },
}
CAPABILITIES = {
    name: {"plane": plane, "operation": operation}
    for plane, offers in PLANES.items()
    for name, operation in offers.items()
}
PLATFORM = {0, 1, 2, 3, 8, 11}
RESPONSIBILITIES = {d: ("domain", "platform")[i in PLATFORM] for i, d in enumerate(DUTIES)}


class QuotaExceeded(RuntimeError):
    pass


class InUse(RuntimeError):
    pass


class Platform:
    def __init__(self, quotas, owners, privacy_officers):
        self.left = {domain: Counter(quota) for domain, quota in quotas.items()}
        self.used = {domain: Counter(storage_gb=0, cpu=0) for domain in quotas}
        self.owners, self.officers = owners, privacy_officers
        self.template_of, self.is_personal = {}, {}
        self.granted = defaultdict(list)  # (product, team) -> [(first day, request)]
        self.waiting = {}  # (product, team) -> request
        self.open = {}  # request -> (product, team, user, [(person, is owner, is officer)])
        self.closed = set()
        self.events = []

    def say(self, line):
        self.events.append(line)

    def usage(self, domain):
        return dict(self.used[domain])

    def catalog(self):
        return tuple({"id": id, "template": t} for id, t in sorted(self.template_of.items()))

    def provision(self, domain, product, template, pii=False):
        id = f"{domain}/{product}"
        if template not in TEMPLATES or domain not in self.used:
            self.say(f"refused {id}: {template}")
            raise ValueError(template) if template not in TEMPLATES else LookupError(domain)
        before = self.template_of.get(id)
        if (before, self.is_personal.get(id)) == (template, pii):
            return {"id": id, "status": "unchanged"}
        change = Counter(TEMPLATES[template])
        if before is not None:
            change.subtract(TEMPLATES[before])
        if any(change[resource] > left for resource, left in self.left[domain].items()):
            self.say(f"over quota {id}: {dict(change)}")
            raise QuotaExceeded(id)
        self.left[domain].subtract(change)
        self.used[domain].update(change)
        self.template_of[id], self.is_personal[id] = template, pii
        self.say(f"{'changed' if before else 'made'} {id}")
        return {"id": id, "status": "updated" if before else "created"}

    def deprovision(self, product_id, by, at):
        if product_id not in self.template_of:
            return {"status": "absent", "id": product_id}
        domain = product_id.split("/")[0]
        if by not in self.owners[domain]:
            self.say(f"{by} may not remove {product_id}")
            raise PermissionError(by)
        teams = [team for product, team in self.granted if product == product_id]
        if any(self.can_read(team, product_id, at) for team in teams):
            self.say(f"{by} did not remove {product_id}: in use")
            raise InUse(product_id)
        freed = TEMPLATES[self.template_of.pop(product_id)]
        self.is_personal.pop(product_id)
        self.left[domain].update(freed)
        self.used[domain].subtract(freed)
        self.say(f"{by} removed {product_id}")
        return {"status": "removed", "id": product_id}

    def request_access(self, user, team, product_id, purpose, at):
        if product_id not in self.template_of:
            self.say(f"{user} asked for {product_id}: unknown")
            raise KeyError(product_id)
        if not str(purpose or "").split():
            self.say(f"{user} asked for {product_id}: no purpose")
            raise ValueError(purpose)
        key = product_id, team
        if key in self.waiting:
            return {"id": self.waiting[key], "status": "pending"}
        for start, request in self.granted[key]:
            if start <= at < start + 90:
                return {"id": request, "status": "granted"}
        request = f"{product_id}#{team}#{len(self.events)}"
        self.say(f"{user} asked for {product_id}: {purpose}")
        if not self.is_personal[product_id]:
            self.granted[key].append((at, request))
            self.closed.add(request)
            return {"id": request, "status": "granted"}
        self.waiting[key] = request
        self.open[request] = product_id, team, user, []
        return {"id": request, "status": "pending"}

    def decide(self, request_id, by, approve, at):
        if request_id not in self.open:
            self.say(f"{by} decided on {request_id}, which is not open")
            raise ValueError(request_id) if request_id in self.closed else LookupError(request_id)
        product_id, team, user, approvals = self.open[request_id]
        me = by, by in self.owners[product_id.split("/")[0]], by in self.officers
        if by == user or not any(me[1:]):
            self.say(f"{by} may not decide on {request_id}")
            raise PermissionError(by)
        self.say(f"{by} decided on {request_id}: {approve}")
        if approve:
            approvals.append(me)
            persons = {person for person, _, _ in approvals}
            owns, guards = (any(one[role] for one in approvals) for role in (1, 2))
            if len(persons) < 2 or not owns or not guards:
                return "pending"
            self.granted[product_id, team].append((at, request_id))
        del self.waiting[product_id, team]
        del self.open[request_id]
        self.closed.add(request_id)
        return "granted" if approve else "rejected"

    def can_read(self, team, product_id, at):
        return any(s <= at <= s + 89 for s, _ in self.granted.get((product_id, team), []))


def size_platform(demand, assumptions):
    """In exact fractions, so that nothing is lost before the end."""
    a = {key: Fraction(str(value)) for key, value in assumptions.items()}
    growth = (1 + a["growth_per_year"]) ** int(a["horizon_years"])
    storage, running, products = Counter(), Counter(), 0
    for d in demand:
        volume = Fraction(str(d["daily_gb"])) * d["retention_days"] * growth
        storage[d["domain"]] += volume * a["copies"] / a["compression"]
        running[d["domain"]] += Fraction(d["runs_per_day"] * d["minutes_per_run"], 1440) * growth
        products += d["products"]
    busy = sum(running.values())
    room = a["target_utilisation"] * a["slots_per_node"]
    nodes = max(assumptions["min_nodes"], ceil(busy * a["peak_factor"] / room))
    cost = nodes * a["node_price"]
    shares = {
        domain: float(storage[domain] * a["storage_price"] + cost * (part / busy if busy else Fraction(1, len(running))))
        for domain, part in running.items()
    }
    return {
        "storage_gb": float(sum(storage.values())),
        "avg_running": float(busy),
        "nodes": nodes,
        "monthly_cost": float(sum(storage.values()) * a["storage_price"] + cost),
        "cost_by_domain": shares,
        "engineers": max(assumptions["engineers_min"], ceil(products / a["products_per_engineer"])),
    }
