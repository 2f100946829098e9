"""Expressions tried among the names that a finished program left, as Python's own prompt does."""

import ast
import reprlib
import sys
import warnings
from codeop import PyCF_ALLOW_INCOMPLETE_INPUT

from harness_errors import CONSOLE, describe_error, remember_source
from harness_values import Encoder, safely

LONGEST_REPR = 4_000
# Beyond this a container is shown in parts: writing all of it out could take minutes.
LARGEST_WHOLE = 2_000

_parts = reprlib.Repr(
    maxlevel=6, maxtuple=100, maxlist=100, maxdict=100, maxset=100, maxfrozenset=100,
    maxdeque=100, maxarray=100, maxlong=400, maxstring=2_000, maxother=2_000,
)  # fmt: skip


class Console:
    def __init__(self, names, transcript, interrupts, send):
        self._names, self._transcript, self._send = names, transcript, send
        self._interrupts = interrupts

    def evaluate(self, text):
        """Output events, then one "evaluated": incomplete, a value's repr, an error, or none."""
        self._interrupts.is_stopping = False
        # The program may have changed both, and a wish to see what is printed is plain here.
        sys.stdout, sys.stderr = self._transcript.stdout, self._transcript.stderr
        self._transcript.restart()
        remember_source(CONSOLE, text)
        try:
            if is_incomplete(text):
                seen = _evaluated(is_incomplete=True)
            else:
                seen = _evaluated(value=self._perform(text))
        except BaseException as error:
            seen = _evaluated(error=describe_error(error))
        self._transcript.finish()
        self._send(seen)

    def _perform(self, text):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text, CONSOLE)
            last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
            statements = compile(tree, CONSOLE, "exec", dont_inherit=True)
            if last is not None:
                last = compile(ast.Expression(last.value), CONSOLE, "eval", dont_inherit=True)
        exec(statements, self._names)
        if last is None:
            return None
        value = eval(last, self._names)
        if value is None:
            return None
        self._names["_"] = value
        return show(value)


def is_incomplete(text):
    """Whether more lines have to come; a block ends with an empty line, as at Python's prompt."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text + "\n", CONSOLE, "exec", PyCF_ALLOW_INCOMPLETE_INPUT, dont_inherit=True)
    except _IncompleteInputError:  # noqa: F821 (a builtin since Python 3.13)
        return True
    except Exception:  # evaluating the text will tell it
        return False
    last = text.rpartition("\n")[2]
    return "\n" in text and last[:1].isspace() and not last.isspace()


def show(value):
    """A value's repr, of bounded length and made in bounded time unless its class takes longer."""
    whole = Encoder(value_budget=LARGEST_WHOLE).encode(value)
    is_cut = isinstance(whole, dict) and whole.get("$") == "cut"
    return safely(_parts.repr if is_cut else repr, value, LONGEST_REPR)


def _evaluated(is_incomplete=False, value=None, error=None):
    return {"kind": "evaluated", "isIncomplete": is_incomplete, "value": value, "error": error}
