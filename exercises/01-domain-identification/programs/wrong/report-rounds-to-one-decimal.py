"""One decimal of cohesion is as good as two.

Fails: report_numbers, report_edges.
"""

exact_report = boundary_report


def boundary_report(domains, affinity):
    report = exact_report(domains, affinity)
    return {**report, "cohesion": round(report["cohesion"], 1)}
