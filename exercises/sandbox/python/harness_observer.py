"""What probes.py uses to look at the program."""

import types
from marshal import dumps as _dumps

from harness_errors import describe_error, own_lines
from harness_interrupts import CallEnded
from harness_values import Encoder, decode


# The version of marshal's form that does not tell how often a value is held.
_BY_VALUE = 2


class Outcome:
    """What a probe call came to; `result` is the real object, for the calls that follow."""

    def __init__(self, result=None, error=None):
        self.result, self.error, self.returned = result, error, error is None


class Observer:
    """Its methods never raise a learner's error."""

    def __init__(self, names, emit, transcript, interrupts, skip):
        self._names, self._emit = names, emit
        self._transcript, self._interrupts, self._skip = transcript, interrupts, skip
        self._encoder = Encoder()
        # Functions of which a call had to be ended: the next would most likely not end either.
        self._endless = set()

    def value(self, probe, name):
        """Observes what a top-level name holds."""
        if name not in self._names:
            return self._missing(probe, name)
        return self._look(probe, None, None, lambda: self._names[name], ())

    def call(self, probe, name, *arguments, **named):
        """Observes a call of a top-level function or class. Pass fresh arguments to each call."""
        if name not in self._names:
            return self._missing(probe, name)
        found = self._names[name]
        return self._look(
            probe, name, found, lambda: found(*arguments, **named), (*arguments, *named.values())
        )

    def method(self, probe, instance, name, *arguments, **named):
        """Observes a method call on an object that an earlier call returned."""
        owner = next((c for c in type(instance).__mro__ if name in c.__dict__), None)
        return self._look(
            probe,
            f"{type(instance).__name__}.{name}",
            owner and owner.__dict__[name],
            lambda: getattr(instance, name)(*arguments, **named),
            (*arguments, *named.values()),
        )

    def plain(self, value):
        """A copy that runs none of the learner's code, whatever classes the value is made of."""
        return decode(Encoder().encode(value))

    def told(self, error):
        """{"type", "message", "line"} of an error that a probe caught itself, inside a call.

        What ends the call from outside is no error of the learner's and is raised again.
        """
        if isinstance(error, (CallEnded, KeyboardInterrupt)):
            raise error
        described = describe_error(error)
        return {key: described[key] for key in ("type", "message", "line")}

    def _look(self, probe, function, found, act, arguments):
        if probe in self._skip:
            self._endless.add(function)
            return self._left_out(probe, **self._skip[probe])
        if function is not None and function in self._endless:
            return self._left_out(probe, outcome="not-called", name=function)
        line = found.__code__.co_firstlineno if isinstance(found, types.FunctionType) else None
        self._transcript.begin_probe()
        # This clock starts before the page's, so that its interrupt cannot seem too early here.
        self._interrupts.begin_call()
        try:
            self._emit({"kind": "calling", "probe": probe, "line": line})
            outcome, seen = self._try(act, arguments)
        except CallEnded as ended:
            self._endless.add(function)
            lines = own_lines(ended)
            outcome, seen = Outcome(error=ended), self._timed_out(lines[-1] if lines else None)
        except KeyboardInterrupt as error:
            if self._interrupts.is_stopping:
                raise
            outcome, seen = Outcome(error=error), _raised(error)
        finally:
            self._interrupts.finish_call()
        self._observe(probe, **{**seen, "printed": self._transcript.end_probe()})
        return outcome

    def _try(self, act, arguments):
        # Reading a value may run the learner's code, so it counts as part of the call.
        before = [_image(argument) for argument in arguments]
        try:
            outcome = Outcome(act())
        except (CallEnded, KeyboardInterrupt):
            raise
        except BaseException as error:
            outcome, seen = Outcome(error=error), _raised(error)
        else:
            seen = {"outcome": "returned", "value": self._encoder.encode(outcome.result)}
        after = [_image(argument) for argument in arguments]
        seen["changed"] = [index for index, value in enumerate(after) if value != before[index]]
        return outcome, seen

    def _timed_out(self, line):
        return {"outcome": "timed-out", "seconds": self._interrupts.call_seconds, "line": line}

    def _left_out(self, probe, **seen):
        self._observe(probe, **seen)
        return Outcome(error=CallEnded())

    def _missing(self, probe, name):
        self._observe(probe, outcome="missing", name=name)
        return Outcome(error=NameError(name))

    def _observe(self, probe, **seen):
        self._emit({"kind": "observation", "probe": probe, "changed": [], "printed": "", **seen})


def _image(argument):
    """What an argument is by now. Bytes are many times faster, but only plain values have them."""
    try:
        return _dumps(argument, _BY_VALUE)
    except (ValueError, MemoryError):
        return Encoder().encode(argument)


def _raised(error):
    return {"outcome": "raised", "error": describe_error(error)}
