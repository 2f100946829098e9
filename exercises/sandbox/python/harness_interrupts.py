"""How a program is stopped from outside where the browser can interrupt it: by signals.

SIGINT is Stop and ends the run. SIGALRM ends one call that ran for too long, and only that one.
"""

import signal
from time import monotonic

_set_handler = signal.signal
_STOP, _END_CALL = signal.SIGINT, signal.SIGALRM


class CallEnded(BaseException):
    """Raised inside a call that ran for too long."""


# Never to be taken for an error of the learner's.
FROM_OUTSIDE = (KeyboardInterrupt, CallEnded)


class Interrupts:
    def __init__(self, call_seconds):
        self.call_seconds = call_seconds
        self.is_stopping = False
        self._call_began = None

    def install(self):
        _set_handler(_STOP, self._stop)
        _set_handler(_END_CALL, self._end_call)

    def begin_call(self):
        self._call_began = monotonic()

    def finish_call(self):
        self._call_began = None

    def _stop(self, number, frame):
        self.is_stopping = True
        raise KeyboardInterrupt

    def _end_call(self, number, frame):
        # One that comes late must not hit the next call. The page's clock is not this one.
        began = self._call_began
        if began is not None and monotonic() - began > 0.9 * self.call_seconds:
            self._call_began = None
            raise CallEnded
