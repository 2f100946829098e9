"""Exercise 3: turn the council's decisions into code. The three steps stand beside this editor."""

from council import GIVEN_POLICIES, PERSONAL, PRODUCTS, WISHES
from council import policy, put_in_force, violations_of

# Step 1: eleven of the thirteen policies are given. Fill in operator and value of the last two.
GLOBAL_POLICIES = GIVEN_POLICIES + [
    policy("retention", "privacy", "retention_days", "at_most", 2555, when=PERSONAL),
    policy("complete", "quality", "completeness", "at_least", 0.95),
]


def is_as_strict(op, value, limit):
    """Whether a domain's value asks for as much as the council's limit, or for more."""
    if op == "at_most":
        return value <= limit
    if op == "at_least":
        return value >= limit
    return value == limit


def effective_policies(global_policies, domain_rules):
    """What is in force in a domain, and which of its wishes were refused."""
    return put_in_force(global_policies, domain_rules, is_as_strict)


def decide(violations):
    """One word about a product, from the list of its violations."""
    severities = [one["severity"] for one in violations]  # such as ["warn", "block"]
    if "block" in severities:
        return "block"
    return "warn" if severities else "allow"


def govern(products, global_policies, domain_rules, audit, at):
    """Decides about each product, by the policies in force in its domain."""
    decisions = {}
    for product in products:
        wishes = domain_rules.get(product["domain"], [])
        policies, refused = effective_policies(global_policies, wishes)
        decisions[product["name"]] = decide(violations_of(product, policies))
    return {"decisions": decisions}


# To see what your program decides: print(govern(PRODUCTS, GLOBAL_POLICIES, WISHES, [], "today"))
