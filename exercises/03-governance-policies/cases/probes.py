"""What is observed of exercise 3. Every call gets copies of its own of what it may change."""

import copy
import functools
import importlib
import types

PROPERTY_CHUNK = 50
MOST_FIELDS = 20


def probe(observe, inputs):
    policies = observe.value("GLOBAL_POLICIES", "GLOBAL_POLICIES")
    look_at_steps(observe, inputs["steps"])
    if policies.returned:
        own = observe.plain(policies.result)
        for index, product in enumerate(inputs["products"]):
            observe.call(f"product/{index}", "check", product, copy.deepcopy(own))
    for index, case in enumerate(inputs["checks"]):
        observe.call(f"check/{index}", "check", case["product"], case["policies"])
    for index, rules in enumerate(inputs["rules"]):
        observe.call(f"rules/{index}", "effective_policies", copy.deepcopy(inputs["base"]), rules)
    look_at_property(observe, inputs["base"], inputs["property"])
    for index, run in enumerate(inputs["runs"]):
        govern(observe, f"run/{index}", run, [])
    look_at_audit(observe, inputs["audit"])
    look_at_wishes(observe, inputs["council"])
    if policies.returned:
        look_at_council(observe, inputs["council"], own)


def govern(observe, probe, run, audit):
    run = copy.deepcopy(run)
    return observe.call(
        probe, "govern", run["products"], run["policies"], run["rules"], audit, run["at"]
    )


def look_at_steps(observe, steps):
    """The three steps, on plain numbers."""
    for index, wish in enumerate(steps["wishes"]):
        policies = copy.deepcopy(steps["policies"])
        observe.call(f"wish/{index}", "effective_policies", policies, wish)
        # What step 2 returns by itself: it is told where the answer is wrong, and not judged.
        demand = {one["id"]: one for one in steps["policies"]}[wish[0]["refines"]]
        observe.call(
            f"strict/{index}", "is_as_strict", demand["op"], wish[0]["value"], demand["value"]
        )
    for index, run in enumerate(steps["runs"]):
        govern(observe, f"decide/{index}", run, [])


def look_at_wishes(observe, council):
    """What becomes of the five wishes of step 2. It is drawn, and not judged."""
    for domain, wishes in council["wishes"].items():
        limits = copy.deepcopy(council["limits"])
        observe.call(f"council/wish/{domain}", "effective_policies", limits, wishes)


def look_at_council(observe, council, own):
    """What the learner's policies mean for the council's products. It is drawn, and not judged."""
    for domain, rules in council["rules"].items():
        observe.call(
            f"council/in force/{domain}",
            "effective_policies",
            copy.deepcopy(own),
            copy.deepcopy(rules),
        )
    for product in council["products"]:
        name = product["name"]
        observe.call(
            f"council/check/{name}", "check", copy.deepcopy(product), copy.deepcopy(own)
        )
        # What check is for until a learner has written one; it is given, so nothing is judged by it.
        observe.method(
            f"council/given check/{name}",
            importlib.import_module("council"),
            "violations_of",
            copy.deepcopy(product),
            copy.deepcopy(own),
        )
    govern(observe, "council/govern", {**council, "policies": own}, [])


def look_at_property(observe, base, cases):
    """What is reported before and after a domain's rules; many cases in each observation."""
    effective = observe.value("function/effective_policies", "effective_policies")
    check = observe.value("function/check", "check")
    if not (effective.returned and check.returned):
        return

    def reported(case):
        before = check.result(copy.deepcopy(case["product"]), copy.deepcopy(base))
        policies, _ = effective.result(copy.deepcopy(base), copy.deepcopy(case["rules"]))
        after = check.result(copy.deepcopy(case["product"]), policies)
        return tuple([(one["policy"], one["severity"]) for one in seen] for seen in (before, after))

    for start in range(0, len(cases), PROPERTY_CHUNK):
        # A partial has no line of its own that could be taken for one of the learner's.
        run = functools.partial(each, observe, reported, cases[start : start + PROPERTY_CHUNK])
        observe.method(f"property/{start // PROPERTY_CHUNK}", types.SimpleNamespace(run=run), "run")


def each(observe, look, cases):
    """What is seen in each case, or the error that it ends with, so that a crash has its case."""
    seen = []
    for case in cases:
        try:
            seen.append(look(case))
        except BaseException as error:
            seen.append(observe.told(error))
    return seen


def look_at_audit(observe, inputs):
    observe.call("audit/empty", "verify_audit", [])
    trail = []
    govern(observe, "audit/first", inputs["first"], trail)
    observe.method("audit/after-first", trail, "copy")
    govern(observe, "audit/second", inputs["second"], trail)
    observe.method("audit/after-second", trail, "copy")
    observe.call("audit/untouched", "verify_audit", observe.plain(trail))
    observe.call("audit/reordered", "verify_audit", reordered(observe.plain(trail)))
    other = []
    govern(observe, "audit/forged", inputs["forged"], other)
    for name, entries in tampered(observe.plain(trail), observe.plain(other), inputs["places"]):
        observe.call(f"audit/tampered/{name}", "verify_audit", entries)


def reordered(trail):
    """The same trail as another program might have stored it: its entries are equal to those before."""
    return [
        dict(sorted(entry.items(), key=str, reverse=True)) if isinstance(entry, dict) else entry
        for entry in trail
    ]


def tampered(trail, other, places):
    """Trails in which somebody changed something; none when the trail is too short to change."""
    written = len(entries_of(trail)) == len(trail) > max(places.values()) + 1
    if not written or len(entries_of(other)) <= places["decision"]:
        return

    def changed(place, **fields):
        entries = copy.deepcopy(trail)
        entries[place].update(fields)
        return entries

    yield "decision", changed(places["decision"], decision="allow")
    yield "reasons", changed(places["reasons"], violations=[])
    yield "time", changed(places["time"], at="2031-12-24")
    place = places["removed"]
    yield "removed", copy.deepcopy(trail[:place] + trail[place + 1 :])
    place = places["swapped"]
    yield "swapped", copy.deepcopy(
        trail[:place] + [trail[place + 1], trail[place]] + trail[place + 2 :]
    )
    # The forger's entry has a right hash of its own and follows the right one.
    entries = copy.deepcopy(trail)
    entries[places["decision"]] = copy.deepcopy(other[places["decision"]])
    yield "rewritten", entries
    yield "beheaded", copy.deepcopy(trail[1:])
    place = places["removed"]
    yield "doubled", copy.deepcopy(trail[: place + 1] + trail[place:])
    for place in (0, places["decision"], len(trail) - 1):
        for number, (key, value) in enumerate(list(trail[place].items())[:MOST_FIELDS]):
            entries = copy.deepcopy(trail)
            entries[place][key] = another(value)
            yield f"field {number} of {place}", entries


def another(value):
    """A value of the same kind that says something else."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str):
        return value + "-"
    if isinstance(value, (list, tuple)):
        return [] if value else ["X"]
    return "changed"


def entries_of(trail):
    return [entry for entry in trail if isinstance(entry, dict)]
