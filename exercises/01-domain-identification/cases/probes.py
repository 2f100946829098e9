"""What is observed of exercise 1. `inputs` is a list of (domains, affinity)."""

import kestrel


def probe(observe, inputs):
    # The designs first: boundary_report may loop for ever, and could change them.
    designed = observe.value("DOMAINS", "DOMAINS")
    observe.value("PRODUCTS", "PRODUCTS")
    for index, (domains, affinity) in enumerate(inputs):
        observe.call(f"report/{index}", "boundary_report", domains, affinity)
    # For the picture only: what their report says about their own map.
    if designed.returned:
        own = observe.plain(designed.result)
        observe.call("own report", "boundary_report", own, list(kestrel.AFFINITY))
