"""Accepted: policies are objects while we work on them, and dicts only at the borders."""

import hashlib
from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True)
class Demand:
    path: str
    op: str
    value: object

    def holds(self, product):
        actual = product.get(self.path)
        return actual is not None and getattr(self, "_" + self.op)(actual, product)

    def _present(self, actual, product):
        return not (isinstance(actual, (str, list, tuple, dict, set)) and len(actual) == 0)

    def _equals(self, actual, product):
        return actual == self.value and isinstance(actual, bool) == isinstance(self.value, bool)

    def _at_most(self, actual, product):
        return is_amount(actual) and actual <= self.value

    def _at_least(self, actual, product):
        return is_amount(actual) and actual >= self.value

    def _one_of(self, actual, product):
        return any(actual == allowed for allowed in self.value)

    def _includes(self, actual, product):
        return isinstance(actual, list) and not missing_from(actual, self.value)

    def _covers_field(self, actual, product):
        needed = product.get(self.value)
        return isinstance(actual, list) and needed is not None and not missing_from(actual, needed)


@dataclass(frozen=True)
class Policy(Demand):
    id: str
    area: str
    severity: str = "block"
    when: Demand | None = None

    @classmethod
    def read(cls, one):
        when = one.get("when")
        parts = {key: one[key] for key in ("path", "op", "value", "id", "area", "severity")}
        return cls(**parts, when=Demand(**when) if when else None)

    def written(self):
        one = asdict(self)
        if self.when is None:
            del one["when"]
        return one

    def concerns(self, product):
        return self.when is None or self.when.holds(product)

    def admits(self, value):
        """Whether a domain may ask for this value instead."""
        if self.op in ("at_most", "at_least"):
            in_right_direction = Demand("x", self.op, self.value).holds({"x": value})
            return in_right_direction
        if self.op == "one_of":
            return isinstance(value, list) and value != [] and not missing_from(self.value, value)
        if self.op == "includes":
            return isinstance(value, list) and not missing_from(value, self.value)
        return value == self.value and type(value) is type(self.value)

    def refined(self, value):
        if self.op == "at_most":
            return replace(self, value=min(self.value, value))
        if self.op == "at_least":
            return replace(self, value=max(self.value, value))
        if self.op == "one_of":
            return replace(self, value=[item for item in self.value if item in value])
        if self.op == "includes":
            return replace(self, value=self.value + missing_from(self.value, value))
        return self


def is_amount(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and not value != value


def missing_from(those, wanted):
    return [item for item in wanted if item not in those]


personal = Demand("pii_fields", "present", True)
california = Demand("regions", "includes", ["US-CA"])
bases = ["consent", "contract", "legal_obligation", "legitimate_interest"]

GLOBAL_POLICIES = tuple(
    one.written()
    for one in (
        Policy("masked_fields", "covers_field", "pii_fields", "P1", "privacy", when=personal),
        Policy("lawful_basis", "one_of", bases, "P2", "privacy", when=personal),
        Policy("retention_days", "at_most", 2555, "P3", "privacy", when=personal),
        Policy("erasure_days", "at_most", 30, "P4", "privacy", when=personal),
        Policy("opt_out", "equals", True, "P5", "privacy", when=california),
        Policy("default_access", "equals", "deny", "S1", "security"),
        Policy("encryption", "includes", ["in_transit", "at_rest"], "S2", "security"),
        Policy("format", "one_of", ["delta", "parquet", "iceberg"], "I1", "interoperability"),
        Policy("timestamps", "one_of", ["UTC"], "I2", "interoperability"),
        Policy("version", "present", True, "I3", "interoperability"),
        Policy("owner", "present", True, "Q1", "quality"),
        Policy("completeness", "at_least", 0.95, "Q2", "quality"),
        Policy("availability", "at_least", 99.0, "Q3", "quality", "warn"),
    )
)


def effective_policies(global_policies, domain_rules):
    council = {one["id"]: Policy.read(one) for one in global_policies}
    current, added, conflicts = dict(council), [], []

    def conflict(policy, reason):
        conflicts.append({"policy": policy, "reason": reason})

    for rule in domain_rules:
        name = rule.get("refines")
        if name is None:
            if rule["id"] in council:
                conflict(rule["id"], "duplicate_id")
            else:
                added.append(Policy.read(rule).written())
        elif name not in council:
            conflict(name, "unknown_policy")
        elif any(key not in ("refines", "value", "severity") for key in rule):
            conflict(name, "override")
        elif "value" in rule and not council[name].admits(rule["value"]):
            conflict(name, "loosens")
        elif rule.get("severity") == "warn" and council[name].severity == "block":
            conflict(name, "loosens")
        else:
            if "value" in rule:
                current[name] = current[name].refined(rule["value"])
            if rule.get("severity") == "block":
                current[name] = replace(current[name], severity="block")
    for name, one in current.items():
        if one.op == "one_of" and one.value == []:
            conflict(name, "empty")
            current[name] = replace(one, value=council[name].value)
    return [one.written() for one in current.values()] + added, conflicts


def check(product, policies):
    found = []
    for one in map(Policy.read, policies):
        if one.concerns(product) and not one.holds(product):
            found.append({
                "policy": one.id,
                "area": one.area,
                "severity": one.severity,
                "path": one.path,
                "actual": product.get(one.path),
            })
    return found


class Trail:
    """Entries whose hash covers the hash of the entry before."""

    def __init__(self, entries):
        self.entries = entries

    @staticmethod
    def seal(entry):
        text = repr(sorted((key, repr(value)) for key, value in entry.items() if key != "seal"))
        return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()

    def add(self, **entry):
        before = self.entries[-1]["seal"] if self.entries else "start"
        entry = {"seq": len(self.entries), **entry, "before": before}
        self.entries.append({**entry, "seal": self.seal(entry)})

    def first_broken(self):
        before = "start"
        for index, entry in enumerate(self.entries):
            if entry["before"] != before or entry["seal"] != self.seal(entry):
                return index
            before = entry["seal"]
        return -1


def govern(products, global_policies, domain_rules, audit, at):
    domains = {product["domain"] for product in products} | domain_rules.keys()
    worked_out = {
        domain: effective_policies(global_policies, domain_rules.get(domain, []))
        for domain in domains
    }
    trail, decisions, violations = Trail(audit), {}, {}
    for product in products:
        policies, _ = worked_out[product["domain"]]
        found = check(product, policies)
        levels = [one["severity"] for one in found]
        decision = "block" if levels.count("block") else "warn" if levels else "allow"
        decisions[product["name"]], violations[product["name"]] = decision, found
        trail.add(
            at=at,
            product=product["name"],
            decision=decision,
            violations=[one["policy"] for one in found],
            policies=hashlib.md5(repr(policies).encode()).hexdigest(),
        )
    conflicts = {domain: refused for domain, (_, refused) in worked_out.items() if refused}
    return {"decisions": decisions, "violations": violations, "conflicts": conflicts}


def verify_audit(audit):
    return Trail(audit).first_broken()
