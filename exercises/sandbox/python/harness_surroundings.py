"""What a program finds around it: files, streams, and what is not to be had here.

Its files live in this interpreter's memory, which is thrown away after the run, so writing
anywhere harms nothing and is not refused.
"""

import builtins
import io
import os
import sys
import types

# Low enough that WebAssembly's stack holds, so that deep recursion stays a Python error.
DEEPEST_RECURSION = 400


def prepare(files, transcript):
    folder = os.getcwd()
    if folder not in sys.path:
        sys.path.insert(0, folder)
    for name, text in files.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    sys.stdout, sys.stderr, sys.stdin = transcript.stdout, transcript.stderr, io.StringIO()
    builtins.input = _no_input
    # They would end the interpreter before it could say anything.
    os._exit = os.abort = _leave
    set_limit = sys.setrecursionlimit
    sys.setrecursionlimit = lambda limit: set_limit(min(limit, DEEPEST_RECURSION))
    set_limit(DEEPEST_RECURSION)
    # Whoever imports the harness gets one of their own.
    for name in [name for name in sys.modules if name.partition("_")[0] == "harness"]:
        del sys.modules[name]


def own_builtins():
    """A module of builtins for the program alone: what it replaces there is replaced for it only."""
    own = types.ModuleType("builtins")
    own.__dict__.update(builtins.__dict__)
    sys.modules["builtins"] = own
    return own


def _no_input(prompt="", /):
    raise RuntimeError("input() has nobody to ask here: write the value into the program instead")


def _leave(status=1, /):
    raise SystemExit(status)
