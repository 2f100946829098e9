"""What the platform of Kestrel Home starts from: its templates, its people and its demand.

    from kestrel_platform import TEMPLATES, QUOTAS, OWNERS, PRIVACY_OFFICERS
    from kestrel_platform import FEATURES, PLANES, DUTIES, DEMAND, ASSUMPTIONS

FEATURES   the nine capabilities and what each is: {"catalog": "what there is, and whose it is", ...}
PLANES     the three planes on which they live: "infrastructure", "product", "mesh"
DUTIES     twelve things that are the platform's or the domain's: ["infrastructure", ...]
TEMPLATES  what a product made from each holds: {"batch-small": {"storage_gb": 50, "cpu": 2}, ...}
QUOTAS     the most that a domain may hold: {"sales": {"storage_gb": 600, "cpu": 12}, ...}
OWNERS     who answers for a domain's products: {"sales": {"olga", "omar"}, "ops": {"piet"}}
PRIVACY_OFFICERS  who looks after personal data: {"omar", "petra"}
DEMAND     what seven domains will run, a dict each: domain, daily_gb (new data a day), retention_days,
           runs_per_day, minutes_per_run, products
ASSUMPTIONS  growth_per_year (0.3 is 30%), horizon_years, compression (4.0: a quarter is left), copies,
           peak_factor, target_utilisation, slots_per_node, min_nodes, storage_price (a GB and month),
           node_price (a node and month), engineers_min, products_per_engineer

help("kestrel_platform") shows the functions at the end; they answer what you will often ask.
"""

import json

with open("platform-case.json", encoding="utf-8") as _file:
    _case = json.load(_file)

COMPANY = _case["company"]
PLANES = _case["planes"]
FEATURES = _case["features"]
DUTIES = _case["duties"]
TEMPLATES = _case["templates"]
QUOTAS = _case["quotas"]
OWNERS = {domain: set(people) for domain, people in _case["owners"].items()}
PRIVACY_OFFICERS = set(_case["privacy_officers"])
ASSUMPTIONS = _case["assumptions"]
DEMAND = _case["demand"]


def demand_of(domain):
    """What one domain will run.

    >>> demand_of("orders")["runs_per_day"]
    288
    """
    return next(row for row in DEMAND if row["domain"] == domain)


def held_by(*templates):
    """What products made from these templates hold together.

    >>> held_by("batch-small", "stream")
    {'storage_gb': 250, 'cpu': 8}
    """
    return {
        resource: sum(TEMPLATES[template][resource] for template in templates)
        for resource in ("storage_gb", "cpu")
    }
