"""Plays the stories of an exercise and shows what comes of every step.

`inputs` is {"names": [...], "stories": [{"name", "made", "steps"}, ...]}: top-level names to look at
first, and series of calls. Where `made` is (class, arguments) the calls are methods of one object. A
step is (name, call, arguments). What an exercise does besides calling stands in its actions.py.
"""

import copy
import marshal

ACTIONS = {}


def action(name):
    """Makes a function of actions.py the call of this name: it gets the story, the probe, the arguments."""

    def keep(function):
        ACTIONS[name] = function
        return function

    return keep


class Story:
    """What an action may need: who observes, what the looked-at names hold, the object, and what each
    step so far was given and gave."""

    def __init__(self, observe, inputs, values, name):
        self.observe = observe
        self.inputs = inputs
        self.values = values
        self.name = name
        self.object = None
        self.given = {}
        self.answers = {}


class NoAnswer(Exception):
    """A step needs what a name does not hold or an earlier step did not give."""


def probe(observe, inputs):
    # The names first: a call may loop for ever, and could change what they hold.
    looks = {name: observe.value(name, name) for name in inputs["names"]}
    values = {name: look.result for name, look in looks.items() if look.returned}
    for story in inputs["stories"]:
        play(Story(observe, inputs, values, story["name"]), story["made"], story["steps"])


def play(story, made, steps):
    """Plays one story. It ends where its object cannot be made or a step cannot be given its arguments."""
    observe = story.observe
    if made is not None:
        look = observe.call(f"{story.name}/new", made[0], *made[1])
        if not look.returned:
            return
        story.object = look.result
        story.given["new"] = made[1]
    for step, call, arguments in steps:
        try:
            given = [filled_in(story, one) for one in arguments]
        except NoAnswer:
            return
        probe = f"{story.name}/{step}"
        story.given[step] = given
        if call in ACTIONS:
            story.answers[step] = ACTIONS[call](story, probe, *given)
        elif story.object is None:
            story.answers[step] = observe.call(probe, call, *given).result
        else:
            story.answers[step] = observe.method(probe, story.object, call, *given).result


def copied(value):
    """A deep copy; of plain values many times faster than copy.deepcopy."""
    try:
        return marshal.loads(marshal.dumps(value))
    except ValueError:
        return copy.deepcopy(value)


def filled_in(story, argument):
    """Puts what is meant in place of an argument that stands for something.

    {"answer_of": step, "entry": key} is an entry of the dict that a step answered with,
    {"value_of": name} a copy of what a top-level name holds, {"shared": key} one of an entry of
    `inputs`.
    """
    keys = set(argument) if isinstance(argument, dict) else None
    if keys == {"shared"}:
        return copied(story.inputs[argument["shared"]])
    if keys == {"value_of"}:
        if argument["value_of"] not in story.values:
            raise NoAnswer
        return story.observe.plain(story.values[argument["value_of"]])
    if keys != {"answer_of", "entry"}:
        return argument
    answer = story.answers.get(argument["answer_of"])
    if not isinstance(answer, dict) or argument["entry"] not in answer:
        raise NoAnswer
    return answer[argument["entry"]]
