"""An exception as a learner needs it: type, message, line, and the frames of their own text."""

import linecache
import traceback

from harness_interrupts import FROM_OUTSIDE
from harness_values import bases, safely

OWN_FILE = "exercise.py"
CONSOLE = "<console>"
FRAMES_AT_EACH_END = 10

_Described = traceback.TracebackException
_sources = {OWN_FILE: [], CONSOLE: []}


def remember_source(filename, source):
    """So that frames can show their line, here and in what the program itself prints."""
    _sources[filename] = source.splitlines(True)
    linecache.cache[filename] = (len(source), None, _sources[filename], filename)


def describe_error(error):
    """{"type", "bases", "message", "line", "traceback": [{"file", "line", "function", "source"}]}"""
    frames = _own_frames(error)
    if isinstance(error, SyntaxError) and error.filename in _sources:
        message, line = str(error.msg)[:2_000], error.lineno
        if isinstance(line, int):
            frames = [_frame(error.filename, line, "<module>")]
        else:
            line = None
    else:
        message, line = _message(error), frames[-1]["line"] if frames else None
    if len(frames) > 2 * FRAMES_AT_EACH_END:
        frames = frames[:FRAMES_AT_EACH_END] + frames[-FRAMES_AT_EACH_END:]
    name = type(error).__name__[:200]
    return {"type": name, "bases": bases(error), "message": message, "line": line, "traceback": frames}


def own_lines(error):
    """The lines of the learner's text that an exception came through, innermost last."""
    return [frame["line"] for frame in _own_frames(error)]


def _message(error):
    if isinstance(error, SystemExit):
        return "the program ended itself with exit(); let it run to its end instead"
    if not isinstance(error, (NameError, AttributeError, ImportError)):
        return safely(str, error)
    try:  # the traceback module knows "Did you mean …?"
        text = "".join(_Described.from_exception(error).format_exception_only())
    except FROM_OUTSIDE:
        raise
    except BaseException:
        return safely(str, error)
    return text.strip().partition(": ")[2][:2_000] or safely(str, error)


def _own_frames(error):
    frames, step = [], error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        if code.co_filename in _sources:
            frames.append(_frame(code.co_filename, step.tb_lineno, code.co_qualname))
        step = step.tb_next
    return frames


def _frame(file, line, function):
    lines = _sources[file]
    source = lines[line - 1] if line is not None and 0 < line <= len(lines) else ""
    return {"file": file, "line": line, "function": function[:300], "source": source.strip()[:300]}
