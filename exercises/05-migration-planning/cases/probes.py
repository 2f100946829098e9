"""What is observed of exercise 5. `inputs` is a list of (probe, function, arguments)."""


def probe(observe, inputs):
    observe.value("RISKS", "RISKS")
    # Every call has arguments of its own: what one changes, the next does not see.
    for name, function, arguments in inputs:
        observe.call(name, function, *arguments)
