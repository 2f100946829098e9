"""What counts is the state of today.

Fails: audit_trail.
Misconception: trail-is-rewritten.
"""

def govern(products, global_policies, domain_rules, audit, at):
    """Decides about products, each by the policies of its domain, and writes the trail."""
    policies, conflicts = {}, {}
    for domain in {one["domain"] for one in products} | set(domain_rules):
        policies[domain], found = effective_policies(global_policies, domain_rules.get(domain, []))
        if found:
            conflicts[domain] = found
    audit.clear()
    decisions, violations = {}, {}
    for product in products:
        name, in_force = product["name"], policies[product["domain"]]
        violations[name] = check(product, in_force)
        decisions[name] = decide(violations[name])
        entry = {
            "seq": len(audit),
            "at": at,
            "product": name,
            "decision": decisions[name],
            "violations": [one["policy"] for one in violations[name]],
            "policies": fingerprint(in_force),
            "prev": audit[-1]["hash"] if audit else "",
        }
        audit.append({**entry, "hash": fingerprint(entry)})
    return {"decisions": decisions, "violations": violations, "conflicts": conflicts}
