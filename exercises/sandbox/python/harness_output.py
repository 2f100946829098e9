"""What a program prints: sent line by line, and held back once it is too much."""

import collections
import io
from time import monotonic

HEAD = 20_000  # characters sent as they come
TAIL = 20_000  # characters kept from the end
LONGEST_LINE = 4_000
MOST_PER_PROBE = 2_000
# So many pieces are sent one by one; a flood of tiny ones is then put together.
AT_ONCE = 200
MOST_PIECES = 1_000
PAUSE = 0.1  # seconds between pieces that were put together


class Transcript:
    """Both streams of a run. While a probe is under way, its prints belong to the probe."""

    def __init__(self, emit):
        self._emit = emit
        self._probe = None
        self.stdout, self.stderr = _Stream(self, "stdout"), _Stream(self, "stderr")
        self.restart()

    def restart(self):
        """Counts anew."""
        self._taken = self._pieces = self._left_out = self._tail_size = 0
        self._tail = collections.deque()
        self._waiting, self._waiting_stream, self._waiting_size = [], "stdout", 0
        self._last_sent = 0.0

    def begin_probe(self):
        self._flush_streams()
        self._probe = io.StringIO()

    def end_probe(self):
        """What was printed since begin_probe."""
        self._flush_streams()
        printed, self._probe = self._probe.getvalue(), None
        return printed

    def finish(self):
        """Sends what was held back."""
        if self._probe is not None:
            self.end_probe()
        self._flush_streams()
        self._send_waiting()
        if self._left_out:
            self._send("stdout", f"… {self._left_out:,} characters left out …\n")
        for stream, text in self._tail:
            self._send(stream, text)
        self._tail.clear()

    def take(self, stream, text):
        if self._probe is not None:
            self._probe.write(text[: max(0, MOST_PER_PROBE - self._probe.tell())])
        elif self._taken < HEAD and self._pieces < MOST_PIECES:
            self._taken += len(text)
            self._send_soon(stream, text)
        else:
            self._hold_back(stream, text)

    def leave_out(self, count):
        """So many characters came and are of no interest to anybody."""
        if self._probe is None:
            self._left_out += count + self._tail_size
            self._tail.clear()
            self._tail_size = 0

    def _send_soon(self, stream, text):
        if self._pieces < AT_ONCE:
            self._send(stream, text)
            return
        if stream != self._waiting_stream:
            self._send_waiting()
            self._waiting_stream = stream
        self._waiting.append(text)
        self._waiting_size += len(text)
        if self._waiting_size > LONGEST_LINE or monotonic() - self._last_sent > PAUSE:
            self._send_waiting()

    def _send_waiting(self):
        if self._waiting:
            self._send(self._waiting_stream, "".join(self._waiting))
            self._waiting, self._waiting_size = [], 0

    def _hold_back(self, stream, text):
        last = self._tail[-1] if self._tail else None
        if last and last[0] == stream and len(last[1]) < LONGEST_LINE // 4:
            self._tail[-1] = (stream, last[1] + text)
        else:
            self._tail.append((stream, text))
        self._tail_size += len(text)
        while self._tail_size > TAIL or len(self._tail) > MOST_PIECES:
            dropped = len(self._tail.popleft()[1])
            self._tail_size -= dropped
            self._left_out += dropped

    def _flush_streams(self):
        # By the class: a program may put anything in the place of the objects' own.
        _Stream.flush(self.stdout)
        _Stream.flush(self.stderr)

    def _send(self, stream, text):
        self._pieces += 1
        self._last_sent = monotonic()
        self._emit({"kind": "output", "stream": stream, "text": text})


class _Stream(io.TextIOBase):
    def __init__(self, transcript, name):
        self._transcript, self._name, self._line = transcript, name, ""

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        size = len(text)
        if size > 2 * (HEAD + TAIL):
            middle = size - HEAD - TAIL
            self._take(text[:HEAD])
            self._transcript.leave_out(middle)
            self._take(text[HEAD + middle :])
        else:
            self._take(text)
        return size

    def _take(self, text):
        text, start = self._line + text, 0
        while True:
            end = text.find("\n", start, start + LONGEST_LINE) + 1
            if not end:
                if len(text) - start <= LONGEST_LINE:
                    break
                end = start + LONGEST_LINE
            self._transcript.take(self._name, text[start:end])
            start = end
        self._line = text[start:]

    def flush(self):
        if self._line:
            self._transcript.take(self._name, self._line)
            self._line = ""
