"""Exercise 1: draw the domains of Kestrel Home. The three tasks stand beside this editor."""

from kestrel import AFFINITY, ENTITIES, NEEDS, TEAMS, changed_by, neighbours_of, producers


def domain(teams, entities, purpose="", neighbours=None):
    """One domain: who is in it, what it owns, what for, and {other domain: what crosses}."""
    return {
        "purpose": purpose,
        "teams": teams,
        "entities": entities,
        "neighbours": neighbours or {},
    }


def product(name, domain, type, entities=(), inputs=(), serves=()):
    """One data product: own records, products it reads, and needs it serves ("N01" …)."""
    return {
        "name": name,
        "domain": domain,
        "type": type,  # "source-aligned", "aggregate" or "consumer-aligned"
        "entities": list(entities),
        "inputs": list(inputs),
        "serves": list(serves),
    }


def boundary_report(domains, affinity):
    """How much shared work stays inside domains, and how much crosses between which two."""
    home = {}  # entity -> name of its domain
    inside = crossing = 0
    between = {}  # ("money", "orders") -> weight
    unassigned = set()
    # Task 2: add up the affinities.
    cohesion = 0.0
    return {
        "inside": inside,
        "crossing": crossing,
        "cohesion": cohesion,
        "between": between,
        "unassigned": sorted(unassigned),
    }


# Task 1: DOMAINS["orders"] = domain(teams=["checkout"], entities=["cart", "order", …])
DOMAINS = {
}

# Task 3: product("sales_orders", "orders", "source-aligned", entities=["order", "order_line"])
PRODUCTS = [
]

# To see what crosses: print(boundary_report(DOMAINS, AFFINITY))
