"""Products, requests and domains are objects, and each knows its own rules."""

from dataclasses import dataclass, field
from math import ceil

from kestrel_platform import TEMPLATES


def on(plane, operation=None):
    return {"plane": plane, "operation": operation}


CAPABILITIES = dict(
    storage=on("infrastructure", "usage"),
    compute=on("infrastructure", "provision"),
    pipeline_templates=on("product", "provision"),
    ci_cd=on("product"),
    observability=on("mesh"),
    security_governance=on("product", "deprovision"),
    catalog=on("mesh", "catalog"),
    access_requests=on("mesh", "decide"),
    quota_and_cost=on("product"),
)

RESPONSIBILITIES = {}
for side, duties in {
    "platform": "infrastructure|tools and templates|standards|governance framework"
    "|encryption at rest|catalog software",
    "domain": "data products|business logic|domain models|data quality"
    "|meaning of revenue|on-call for the orders product",
}.items():
    RESPONSIBILITIES.update((duty, side) for duty in duties.split("|"))


class Refused(Exception):
    """Everything that the platform will not do."""


class QuotaExceeded(Refused):
    pass


class InUse(Refused):
    pass


class UnknownTemplate(Refused, ValueError):
    pass


class Unknown(Refused, LookupError):
    pass


class NotAllowed(Refused, PermissionError):
    pass


class NotNow(Refused, ValueError):
    pass


@dataclass(frozen=True)
class Product:
    domain: str
    name: str
    template: str
    pii: bool

    @property
    def id(self):
        return f"{self.domain}/{self.name}"

    def entry(self):
        return {"id": self.id, "template": self.template, "personal": self.pii}


@dataclass
class Request:
    number: int
    user: str
    team: str
    product_id: str
    status: str = "pending"
    start: int = 0
    owners: set = field(default_factory=set)
    officers: set = field(default_factory=set)

    def grant(self, at):
        self.status, self.start = "granted", at

    def runs(self, at):
        return self.status == "granted" and 0 <= at - self.start < 90

    def has_two(self):
        return any(owner != officer for owner in self.owners for officer in self.officers)

    def answer(self):
        return {"id": self.number, "status": self.status}


@dataclass
class Domain:
    quota: dict
    owners: set
    products: dict = field(default_factory=dict)

    def holds(self, without=None, plus=()):
        kept = [p.template for name, p in self.products.items() if name != without]
        held = [TEMPLATES[template] for template in [*kept, *plus]]
        return {resource: sum(h[resource] for h in held) for resource in self.quota}


class Platform:
    def __init__(self, quotas, owners, privacy_officers):
        self.domains = {name: Domain(dict(q), set(owners[name])) for name, q in quotas.items()}
        self.officers = frozenset(privacy_officers)
        self.asked = []
        self.events = []

    def _note(self, *what):
        self.events.append(what)

    def _no(self, error, who=None):
        self._note("no", type(error).__name__, str(error), who)
        raise error

    def _product(self, product_id):
        domain, _, name = product_id.partition("/")
        return self.domains[domain].products.get(name) if domain in self.domains else None

    def usage(self, domain):
        return self.domains[domain].holds()

    def catalog(self):
        return [p.entry() for domain in self.domains.values() for p in domain.products.values()]

    def provision(self, domain, product, template, pii=False):
        if template not in TEMPLATES:
            self._no(UnknownTemplate(template))
        if domain not in self.domains:
            self._no(Unknown(domain))
        home, wanted = self.domains[domain], Product(domain, product, template, pii)
        before = home.products.get(product)
        if before == wanted:
            return {**wanted.entry(), "status": "unchanged"}
        after = home.holds(without=product, plus=[template])
        if any(after[resource] > home.quota[resource] for resource in after):
            self._no(QuotaExceeded(f"{wanted.id}: {after}"))
        home.products[product] = wanted
        self._note("provisioned", wanted.id, template)
        return {**wanted.entry(), "status": "updated" if before else "created"}

    def deprovision(self, product_id, by, at):
        product = self._product(product_id)
        if product is None:
            return {"id": product_id, "status": "absent"}
        home = self.domains[product.domain]
        if by not in home.owners:
            self._no(NotAllowed(product_id), by)
        if any(request.product_id == product_id and request.runs(at) for request in self.asked):
            self._no(InUse(product_id), by)
        del home.products[product.name]
        self._note("removed", product_id, by)
        return {"id": product_id, "status": "removed"}

    def request_access(self, user, team, product_id, purpose, at):
        product = self._product(product_id)
        if product is None:
            self._no(Unknown(product_id), user)
        if purpose is None or purpose.strip() == "":
            self._no(NotNow("without a purpose"), user)
        for request in self.asked:
            if (request.team, request.product_id) == (team, product_id):
                if request.status == "pending" or request.runs(at):
                    return request.answer()
        request = Request(1000 + len(self.asked), user, team, product_id)
        if not product.pii:
            request.grant(at)
        self.asked.append(request)
        self._note("asked", user, team, product_id, purpose)
        return request.answer()

    def decide(self, request_id, by, approve, at):
        request = next((r for r in self.asked if r.number == request_id), None)
        if request is None:
            self._no(Unknown(request_id), by)
        if request.status != "pending":
            self._no(NotNow(request.status), by)
        is_owner = by in self.domains[request.product_id.partition("/")[0]].owners
        is_officer = by in self.officers
        if by == request.user or not (is_owner or is_officer):
            self._no(NotAllowed(request.product_id), by)
        if not approve:
            request.status = "rejected"
        if approve and is_owner:
            request.owners.add(by)
        if approve and is_officer:
            request.officers.add(by)
        if request.has_two():
            request.grant(at)
        self._note("decided", request_id, by, request.status)
        return request.status

    def can_read(self, team, product_id, at):
        return any(
            request.runs(at)
            for request in self.asked
            if request.team == team and request.product_id == product_id
        )


@dataclass
class Need:
    storage: float
    running: float
    products: int


def size_platform(demand, assumptions):
    a = assumptions
    growth = 1.0
    for _ in range(a["horizon_years"]):
        growth *= 1 + a["growth_per_year"]
    needs = {
        row["domain"]: Need(
            row["daily_gb"] * growth * row["retention_days"] / a["compression"] * a["copies"],
            row["runs_per_day"] * growth * row["minutes_per_run"] / 1440,
            row["products"],
        )
        for row in demand
    }
    storage = sum(need.storage for need in needs.values())
    running = sum(need.running for need in needs.values())
    nodes = ceil(running * a["peak_factor"] / a["target_utilisation"] / a["slots_per_node"])
    nodes = max(nodes, a["min_nodes"])
    engineers = ceil(sum(need.products for need in needs.values()) / a["products_per_engineer"])
    compute_cost = nodes * a["node_price"]
    by_domain = {}
    for domain, need in needs.items():
        part = need.running / running if running > 0 else 1 / len(needs)
        by_domain[domain] = need.storage * a["storage_price"] + part * compute_cost
    return {
        "storage_gb": storage,
        "avg_running": running,
        "nodes": nodes,
        "monthly_cost": storage * a["storage_price"] + compute_cost,
        "cost_by_domain": by_domain,
        "engineers": max(engineers, a["engineers_min"]),
    }
