"""What was decided, and why, has to be safe; the rest is a label.

Fails: audit_trail.
Misconception: hash-of-some-fields.
"""

def govern(products, global_policies, domain_rules, audit, at):
    """Decides about products, each by the policies of its domain, and writes the trail."""
    policies, conflicts = {}, {}
    for domain in {one["domain"] for one in products} | set(domain_rules):
        policies[domain], found = effective_policies(global_policies, domain_rules.get(domain, []))
        if found:
            conflicts[domain] = found
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
        audit.append({**entry, "hash": sealed(entry)})
    return {"decisions": decisions, "violations": violations, "conflicts": conflicts}


def sealed(entry):
    return fingerprint({key: entry[key] for key in entry if key not in ("product", "hash")})


def verify_audit(audit):
    """The index of the first entry that somebody tampered with, or -1."""
    previous = ""
    for index, entry in enumerate(audit):
        if entry["seq"] != index or entry["prev"] != previous:
            return index
        if entry["hash"] != sealed(entry):
            return index
        previous = entry["hash"]
    return -1
