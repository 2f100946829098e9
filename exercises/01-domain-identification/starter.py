def boundary_report(domains, affinity):
    ...


DOMAINS = {}
PRODUCTS = []
