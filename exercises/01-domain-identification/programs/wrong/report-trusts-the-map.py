"""Every record in the affinities has a home.

Fails: report_edges.
Misconception: everything-has-a-home.
"""

def boundary_report(domains, affinity):
    """How much shared work stays inside domains, and how much crosses between which two."""
    home = {entity: name for name, one in domains.items() for entity in one["entities"]}
    inside = crossing = 0
    between = {}
    unassigned = set()
    for first, second, weight in affinity:
        if home[first] == home[second]:
            inside += weight
        else:
            crossing += weight
            pair = tuple(sorted((home[first], home[second])))
            between[pair] = between.get(pair, 0) + weight
    total = inside + crossing
    return {
        "inside": inside,
        "crossing": crossing,
        "cohesion": inside / total if total else 0.0,
        "between": between,
        "unassigned": sorted(unassigned),
    }
