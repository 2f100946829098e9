"""What is observed of exercise 1. `inputs` is a list of (domains, affinity)."""


def probe(observe, inputs):
    # The designs first: boundary_report may loop for ever, and could change them.
    observe.value("DOMAINS", "DOMAINS")
    observe.value("PRODUCTS", "PRODUCTS")
    for index, (domains, affinity) in enumerate(inputs):
        observe.call(f"report/{index}", "boundary_report", domains, affinity)
