"""An exception as a learner needs it: type, message, line, and the frames of their own file."""

import linecache
import traceback

from harness_values import bases, safely

OWN_FILE = "exercise.py"
FRAMES_AT_EACH_END = 10


def describe_error(error):
    """{"type", "bases", "message", "line", "traceback": [{"file", "line", "function", "source"}]}"""
    frames = _own_frames(error)
    if isinstance(error, SyntaxError) and error.filename == OWN_FILE:
        message, line = str(error.msg), error.lineno
        if line is not None:
            frames = [_frame(OWN_FILE, line, "<module>")]
    else:
        message, line = _message(error), frames[-1]["line"] if frames else None
    if len(frames) > 2 * FRAMES_AT_EACH_END:
        frames = frames[:FRAMES_AT_EACH_END] + frames[-FRAMES_AT_EACH_END:]
    name = type(error).__name__
    return {"type": name, "bases": bases(error), "message": message, "line": line, "traceback": frames}


def _message(error):
    if isinstance(error, SystemExit):
        return "the program ended itself with exit(); let it run to its end instead"
    if not isinstance(error, (NameError, AttributeError, ImportError)):
        return safely(str, error)
    try:  # the traceback module knows "Did you mean …?"
        text = "".join(traceback.TracebackException.from_exception(error).format_exception_only())
    except Exception:
        return safely(str, error)
    return text.strip().partition(": ")[2] or safely(str, error)


def _own_frames(error):
    frames, step = [], error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        if code.co_filename == OWN_FILE:
            frames.append(_frame(OWN_FILE, step.tb_lineno, code.co_qualname))
        step = step.tb_next
    return frames


def _frame(file, line, function):
    source = linecache.getline(file, line).strip()[:300]
    return {"file": file, "line": line, "function": function, "source": source}
