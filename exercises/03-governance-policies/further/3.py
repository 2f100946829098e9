# Going further with step 3: a report that gives its reasons, and a trail that shows tampering. This
# `govern` replaces the one above.


def govern(products, global_policies, domain_rules, audit, at):
    """Decides about products, each by the policies of its domain, and writes the trail."""
    decisions, violations, conflicts = {}, {}, {}
    for product in products:
        rules = domain_rules.get(product["domain"], [])
        policies, refused = effective_policies(global_policies, rules)
        found = violations_of(product, policies)  # or check, once you have written it
        decisions[product["name"]] = decide(found)
        # To be written: the violations, the conflicts by domain, an entry in `audit`.
    return {"decisions": decisions, "violations": violations, "conflicts": conflicts}


def verify_audit(audit):
    """The index of the first entry at which the trail does not hold, or -1."""
    return -1  # To be written.
