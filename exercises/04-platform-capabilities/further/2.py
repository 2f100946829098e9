# Going further with step 2: quotas and access. Replaces the Platform above: later definitions win.

from kestrel_platform import TEMPLATES, held_by


class QuotaExceeded(Exception):
    """A domain asked for more than its quota."""


class InUse(Exception):
    """Somebody still reads the product."""


class Platform(Platform):
    def __init__(self, quotas, owners, privacy_officers):
        super().__init__(quotas, owners, privacy_officers)
        self.requests = {}  # "req-1" -> request
        self.events = []

    def provision(self, domain, product, template, pii=False):
        """Refuses what is unknown or too much before anything is made; the rest is your step 2."""
        id = f"{domain}/{product}"
        # Is the template one of TEMPLATES, and the domain one of self.quotas? Refuse what is not.
        others = [p for p in self.products.values() if p["domain"] == domain and p["id"] != id]
        used = held_by(template, *[p["template"] for p in others])  # as the domain would be
        # Is any resource of `used` over self.quotas[domain]? Refuse that too.
        return super().provision(domain, product, template, pii)

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
        # Decided already? May this person decide? Is it a no?
        # Else it is one more yes: are there now two persons, an owner and a privacy officer?
        return request["status"]

    def can_read(self, team, product_id, at):
        granted = [r for r in self.requests.values() if r["status"] == "granted"]
        return any((r["team"], r["product_id"]) == (team, product_id) for r in granted)
