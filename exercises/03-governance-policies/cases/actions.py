"""What is done in exercise 3 besides calling: looks before and after, and a trail that is tampered with."""

import functools
import importlib
import types

MOST_FIELDS = 20


@action("the given violations_of")
def look_by_the_given(story, probe, product, policies):
    """What check is for until a learner has written one; it is given, so nothing is judged by it."""
    story.observe.method(
        probe, importlib.import_module("council"), "violations_of", product, policies
    )


@action("report before and after")
def report(story, probe, cases):
    """What is reported before and after a domain's rules; many cases in one observation."""
    if not {"check", "effective_policies"} <= story.values.keys():
        return

    def reported(case):
        check, effective_policies = story.values["check"], story.values["effective_policies"]
        base = copied(story.inputs["base"])
        before = check(copied(case["product"]), copied(base))
        policies, _ = effective_policies(base, case["rules"])
        after = check(case["product"], policies)
        return tuple([(one["policy"], one["severity"]) for one in seen] for seen in (before, after))

    each(story.observe, probe, reported, cases)


def each(observe, probe, look, cases):
    """Looks at all cases in one observation: what is seen, or the error it ends with, for each."""

    def run():
        seen = []
        for case in cases:
            try:
                seen.append(look(case))
            except BaseException as error:
                seen.append(observe.told(error))
        return seen

    # A partial has no line of its own that could be taken for one of the learner's.
    observe.method(probe, types.SimpleNamespace(run=functools.partial(run)), "run")


@action("write a trail")
def write_trail(story, probe, name, products, policies, rules, trail, at):
    """Runs that write into a trail of one name go on where the one before ended."""
    trail = story.answers.setdefault(name, trail)
    story.observe.call(probe, "govern", products, policies, rules, trail, at)
    story.observe.method(f"{probe} trail", trail, "copy")


@action("verify after")
def verify_after(story, probe, how, *what):
    trail, forged = trails_of(story)
    if how == "reordered":
        # As another program might have stored it: its entries are equal to those before.
        trail = [reordered(entry) for entry in trail]
    elif how != "untouched":
        if not are_written(trail, forged):
            return
        tamper(trail, forged, how, *what)
    story.observe.call(probe, "verify_audit", trail)


@action("verify after each change")
def verify_each(story, probe, place):
    """Changes every field of an entry in turn, whatever a program keeps there."""
    trail, forged = trails_of(story)
    if "verify_audit" not in story.values or not are_written(trail, forged):
        return

    def verdict(field):
        entries = copied(trail)
        entries[place][field] = another(entries[place][field])
        return story.values["verify_audit"](entries)

    each(story.observe, probe, verdict, list(trail[place])[:MOST_FIELDS])


def trails_of(story):
    return [story.observe.plain(story.answers.get(name, [])) for name in ("trail", "forged trail")]


def are_written(trail, forged):
    """Six and two products make a trail of eight entries, and six a forged one."""
    entries = [*trail, *forged]
    return len(trail) >= 8 and len(forged) >= 6 and all(isinstance(one, dict) for one in entries)


def reordered(entry):
    if not isinstance(entry, dict):
        return entry
    return dict(sorted(entry.items(), key=str, reverse=True))


def tamper(trail, forged, how, place, changes=None):
    if how == "changed":
        trail[place].update(changes)
    elif how == "removed":
        del trail[place]
    elif how == "swapped":
        trail[place : place + 2] = reversed(trail[place : place + 2])
    elif how == "doubled":
        trail.insert(place, copied(trail[place]))
    else:
        # The forger's entry has a right hash of its own and follows the right one.
        trail[place] = forged[place]


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
