# Go further, step 1: a map of your own. What stands here replaces the DOMAINS above.


def domain(teams, entities, purpose="", neighbours=None):
    """One domain: who is in it, what it owns, what for, and {other domain: what crosses}."""
    return {
        "purpose": purpose,
        "teams": teams,
        "entities": entities,
        "neighbours": neighbours or {},
    }


DOMAINS = {
    **DOMAINS,  # take this line out once all your domains stand below, written in this way:
    # "orders": domain(teams=["checkout"], entities=["cart", "order", "order_line"]),
}

# To see what your boundaries say beyond chance:
#     from kestrel import modularity
#     print(modularity(DOMAINS))
