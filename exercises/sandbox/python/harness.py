"""Runs a learner's program and an exercise's probes, and tells what happened as events.

Write every *.py file of this folder into the interpreter, `import harness`, take the memory
snapshot; later, in a fresh interpreter, call `harness.run(request_json, emit)` once.

`emit` gets one JSON text per event, in order: output, calling, observation, finished or crashed.
`run` raises KeyboardInterrupt when it is interrupted. A probe that raises is our own fault and says
nothing about the learner: `run` tells it as "broken" and raises it.
"""

import ast
import builtins
import io
import json
import linecache
import os
import sys
import traceback
import types

from harness_definitions import find_definitions
from harness_errors import describe_error
from harness_output import Transcript
from harness_syntax import check_syntax  # noqa: F401 (the worker calls it)
from harness_values import Encoder, decode

# Low enough that WebAssembly's stack holds, so that deep recursion stays a Python error.
DEEPEST_RECURSION = 400


class Outcome:
    """What a probe call came to; `result` is the real object, for the calls that follow."""

    def __init__(self, result=None, error=None):
        self.result, self.error, self.returned = result, error, error is None


class Observer:
    """What probes.py uses to look at the program. Its methods never raise a learner's error."""

    def __init__(self, module, emit, transcript):
        self._names, self._emit, self._transcript = module.__dict__, emit, transcript
        self._encoder = Encoder()

    def value(self, probe, name):
        """Observes what a top-level name holds."""
        if name not in self._names:
            return self._missing(probe, name)
        value = self._names[name]
        self._observe(probe, outcome="returned", value=self._encoder.encode(value))
        return Outcome(value)

    def call(self, probe, name, *arguments, **named):
        """Observes a call of a top-level function or class. Pass fresh arguments to each call."""
        if name not in self._names:
            return self._missing(probe, name)
        return self._call(probe, lambda: self._names[name], arguments, named)

    def method(self, probe, instance, name, *arguments, **named):
        """Observes a method call on an object that an earlier call returned."""
        return self._call(probe, lambda: getattr(instance, name), arguments, named)

    def _call(self, probe, find, arguments, named):
        before = [Encoder().encode(argument) for argument in (*arguments, *named.values())]
        self._transcript.begin_probe()
        self._emit({"kind": "calling", "probe": probe, "line": _line_of(find)})
        try:
            outcome = Outcome(find()(*arguments, **named))
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            outcome = Outcome(error=error)
        printed = self._transcript.end_probe()
        after = [Encoder().encode(argument) for argument in (*arguments, *named.values())]
        changed = [index for index, value in enumerate(after) if value != before[index]]
        if outcome.returned:
            seen = {"outcome": "returned", "value": self._encoder.encode(outcome.result)}
        else:
            seen = {"outcome": "raised", "error": describe_error(outcome.error)}
        self._observe(probe, **seen, changed=changed, printed=printed)
        return outcome

    def _missing(self, probe, name):
        self._observe(probe, outcome="missing", name=name)
        return Outcome(error=NameError(name))

    def _observe(self, probe, **seen):
        self._emit({"kind": "observation", "probe": probe, "changed": [], "printed": "", **seen})


def run(request_json, emit):
    """Runs one request: {"source", "filename", "probes", "files", "inputs"}."""
    request = json.loads(request_json)

    def send(event):
        emit(json.dumps(event))

    transcript = Transcript(send)
    _prepare(request["files"], transcript)
    last = None
    try:
        tree, module, error = _load(request["source"], request["filename"])
        if error is not None:
            last = {"kind": "crashed", "error": describe_error(error)}
        else:
            if request["probes"]:
                _probe(request, Observer(module, send, transcript), send)
            last = {"kind": "finished", "definitions": find_definitions(tree)}
    finally:
        transcript.finish()
    send(last)


def _prepare(files, transcript):
    folder = os.getcwd()
    if folder not in sys.path:
        sys.path.insert(0, folder)
    for name, text in files.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    sys.stdout, sys.stderr, sys.stdin = transcript.stdout, transcript.stderr, io.StringIO()
    builtins.input = _no_input
    set_limit = sys.setrecursionlimit
    sys.setrecursionlimit = lambda limit: set_limit(min(limit, DEEPEST_RECURSION))
    sys.setrecursionlimit(DEEPEST_RECURSION)


def _no_input(prompt="", /):
    raise RuntimeError("input() has nobody to ask here: write the value into the program instead")


def _load(source, filename):
    """(syntax tree, module, None), or (None, None, error) when the program does not get that far."""
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    module = types.ModuleType("exercise")
    module.__file__ = filename
    sys.modules["exercise"] = module
    try:
        tree = ast.parse(source, filename)
        exec(compile(tree, filename, "exec", dont_inherit=True), module.__dict__)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return None, None, error
    return tree, module, None


def _probe(request, observer, send):
    names = {"__name__": "probes"}
    try:
        exec(compile(request["probes"], "probes.py", "exec", dont_inherit=True), names)
        names["probe"](observer, decode(request["inputs"]))
    except Exception:
        # Told here, because Pyodide's error on the other side has no message.
        send({"kind": "broken", "message": traceback.format_exc()[-2_000:]})
        raise


def _line_of(find):
    try:
        return find().__code__.co_firstlineno
    except Exception:
        return None
