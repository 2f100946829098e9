"""What is observed of exercise 4. `inputs` holds scenarios for a platform, and demands to size."""


class Look:
    """Stands beside the program, so that what looking at it raises is observed too."""

    def operations(self, platform):
        names = [name for name in dir(platform) if not name.startswith("_")]
        return [name for name in names if callable(getattr(platform, name, None))]


def probe(observe, inputs):
    # The designs first: a call may loop for ever, and could change them.
    observe.value("CAPABILITIES", "CAPABILITIES")
    observe.value("RESPONSIBILITIES", "RESPONSIBILITIES")
    observe.value("QuotaExceeded", "QuotaExceeded")
    observe.value("InUse", "InUse")
    platform = observe.value("Platform", "Platform")
    if platform.returned:
        observe.method("operations", Look(), "operations", platform.result)
    for index, (demand, assumptions) in enumerate(inputs["sizes"]):
        observe.call(f"size/{index}", "size_platform", demand, assumptions)
    for index, scenario in enumerate(inputs["scenarios"]):
        play(observe, f"scenario/{index}", scenario)


def play(observe, name, scenario):
    """Every scenario has a platform of its own; it ends where there is no request to decide on."""
    made = observe.call(name, "Platform", *scenario["setting"])
    if not made.returned:
        return
    results = []
    for index, (method, arguments) in enumerate(scenario["steps"]):
        if arguments and isinstance(arguments[0], dict):
            answer = results[arguments[0]["asked_in_step"]]
            if not isinstance(answer, dict) or "id" not in answer:
                return
            arguments = [answer["id"], *arguments[1:]]
        step = observe.method(f"{name}/{index}", made.result, method, *arguments)
        results.append(step.result)
