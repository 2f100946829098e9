"""A pair that is listed twice was listed by mistake.

Fails: crossing_counted, report_numbers, report_edges.
Misconception: listed-twice-is-a-mistake.
"""

def boundary_report(domains, affinity):
    """How much shared work stays inside domains, and how much crosses between which two."""
    home = {entity: name for name, one in domains.items() for entity in one["entities"]}
    inside = crossing = 0
    between = {}
    unassigned = set()
    seen = set()
    for first, second, weight in affinity:
        if frozenset((first, second)) in seen:
            continue
        seen.add(frozenset((first, second)))
        unknown = {first, second} - set(home)
        if unknown:
            unassigned |= unknown
        elif home[first] == home[second]:
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
