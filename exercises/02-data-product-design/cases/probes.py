"""What is observed of exercise 2. `inputs` is a list of scenarios; each has a product of its own."""


def probe(observe, inputs):
    # What the steps ask for, as it is written: the contract does not show a text in place of a list.
    for name in ("OWNER", "PERSONAL", "REQUIRED", "SLA"):
        observe.value(name, name)
    for scenario in inputs:
        play(observe, **scenario)


def play(observe, name, grants, steps):
    catalog = {}
    made = observe.call(f"{name}/new", "SalesOrdersProduct", catalog, grants)
    if not made.returned:
        return
    handed_out, sent = None, {}
    for step, action, *arguments in steps:
        probe = f"{name}/{step}"
        if action == "read the catalog":
            observe.method(probe, catalog, "copy")
        elif action == "read the log":
            observe.method(probe, made.result, "__getattribute__", "access_log")
        elif action == "spoil what was handed out":
            spoil(handed_out)
        elif action == "change what was sent":
            earlier, amount = arguments
            sent[earlier][1][0]["amount"] = amount
        elif action == "send it again":
            observe.method(probe, made.result, "publish", *sent[arguments[0]])
        else:
            sent[step] = arguments
            handed_out = observe.method(probe, made.result, action, *arguments).result


def spoil(rows):
    """What a careless consumer does to an answer. Only plain lists and dicts are safe to touch."""
    if type(rows) is list:
        for row in rows:
            if type(row) is dict:
                row["amount"] = -1
        rows.clear()
