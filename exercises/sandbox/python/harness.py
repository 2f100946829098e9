"""Runs a learner's program and an exercise's probes, and tells what happened as events.

Write every *.py file of this folder into the interpreter, `import harness`, take the memory
snapshot; later, in a fresh interpreter, call `harness.run(request_json, emit)` once, and then
`harness.evaluate(text)` as often as somebody likes.

`emit` gets one JSON text per event, in order: output, defined, calling, observation; in the end
finished, crashed or interrupted. A probe that raises is our own fault and says nothing about the
learner: that is "broken".

A program may replace whatever it likes, json.dumps and len among it: see harness_surroundings for
how it gets builtins of its own. What is used here after it has run is bound here before.
"""

import ast
import json
import sys
import traceback
import types

from harness_console import Console
from harness_definitions import find_definitions
from harness_errors import describe_error, own_lines, remember_source
from harness_interrupts import Interrupts
from harness_json import to_json
from harness_observer import Observer
from harness_output import Transcript
from harness_surroundings import own_builtins, prepare
from harness_syntax import check_syntax  # noqa: F401 (the worker calls it)
from harness_values import decode

_format_exception = traceback.format_exc
_console = None


def run(request_json, emit):
    """Runs one request: {"source", "filename", "probes", "files", "inputs", "callSeconds", "skip"}.

    `skip` maps probes to what is known of them from an earlier try: they are not called again.
    """
    global _console
    request = json.loads(request_json)

    def send(event):
        emit(to_json(event))

    transcript = Transcript(send)
    interrupts = Interrupts(request.get("callSeconds", 5))
    interrupts.install()
    prepare(request["files"], transcript)
    module = types.ModuleType("exercise")
    _console = Console(module.__dict__, transcript, interrupts, send)
    try:
        last = _perform(request, module, send, transcript, interrupts)
    except KeyboardInterrupt as error:
        last = {"kind": "interrupted", "error": describe_error(error)}
    transcript.finish()
    send(last)


def evaluate(text):
    """Evaluates a text among the names that the program left: output, then one "evaluated"."""
    _console.evaluate(text)


def _perform(request, module, send, transcript, interrupts):
    """Runs program and probes; returns the last event."""
    remember_source(request["filename"], request["source"])
    try:
        tree = ast.parse(request["source"], request["filename"])
        definitions = find_definitions(tree, request["source"])
        _execute(compile(tree, request["filename"], "exec", dont_inherit=True), module)
    except BaseException as error:
        if interrupts.is_stopping:
            raise KeyboardInterrupt().with_traceback(error.__traceback__)
        return {"kind": "crashed", "error": describe_error(error)}
    send({"kind": "defined", "definitions": definitions})
    if request["probes"]:
        observer = Observer(module.__dict__, send, transcript, interrupts, request.get("skip", {}))
        return _probe(request, observer, interrupts)
    return {"kind": "finished"}


def _execute(code, module):
    module.__file__ = code.co_filename
    module.__dict__["__builtins__"] = own_builtins()
    sys.modules["exercise"] = module
    exec(code, module.__dict__)


def _probe(request, observer, interrupts):
    names = {"__name__": "probes"}
    try:
        exec(compile(request["probes"], "probes.py", "exec", dont_inherit=True), names)
        names["probe"](observer, decode(request["inputs"]))
    except BaseException as error:
        if interrupts.is_stopping:
            raise
        # An object of the learner's that misbehaves while a probe handles it is theirs.
        if own_lines(error):
            return {"kind": "crashed", "error": describe_error(error)}
        return {"kind": "broken", "message": _format_exception()[-2_000:]}
    return {"kind": "finished"}
