"""A pair gets its sum so far, without the weight.

Fails: crossing_counted.
"""

def boundary_report(domains, affinity):
    home = {entity: name for name, one in domains.items() for entity in one["entities"]}
    inside = crossing = 0
    between = {}
    for first, second, weight in affinity:
        if first not in home or second not in home:
            continue
        pair = tuple(sorted([home[first], home[second]]))
        if home[first] == home[second]:
            inside += weight
        else:
            crossing += weight
            between[pair] = between.get(pair, 0)
    cohesion = inside / (inside + crossing)
    return {"inside": inside, "crossing": crossing, "cohesion": cohesion, "between": between}
