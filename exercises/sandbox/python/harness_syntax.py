"""Whether a text is Python at all: it is compiled and never run, so the interpreter stays clean."""

import json
import warnings


def check_syntax(source):
    """JSON: null, or {"line", "column", "message"} of the first syntax error; both count from 1."""
    return json.dumps(_first_problem(source))


def _first_problem(source):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, "exercise.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        column = _utf16_column(error.text or "", error.offset or 1)
        return {"line": error.lineno or 1, "column": column, "message": str(error.msg)}
    except Exception as error:  # too deep or too large to be compiled
        return {"line": 1, "column": 1, "message": str(error)[:300] or type(error).__name__}
    return None


def _utf16_column(line, offset):
    """Editors count in UTF-16 units, Python in characters."""
    return len(line[: max(0, offset - 1)].encode("utf-16-le", "replace")) // 2 + 1
