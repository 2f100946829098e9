"""A crossing belongs to both domains, so it counts twice.

Fails: crossing_counted, report_numbers, report_edges.
Misconception: a-crossing-counts-twice.
"""

def boundary_report(domains, affinity):
    """How much shared work stays inside domains, and how much crosses between which two."""
    home = {entity: name for name, one in domains.items() for entity in one["entities"]}
    inside = crossing = 0
    between = {}
    unassigned = set()
    for first, second, weight in affinity:
        unknown = {first, second} - set(home)
        if unknown:
            unassigned |= unknown
        elif home[first] == home[second]:
            inside += weight
        else:
            crossing += 2 * weight
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
