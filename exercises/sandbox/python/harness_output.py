"""What a program prints: sent line by line, and held back once it is too much."""

import collections
import io

HEAD = 20_000  # characters sent as they come
TAIL = 20_000  # characters kept from the end
LONGEST_LINE = 4_000
MOST_PER_PROBE = 2_000


class Transcript:
    """Both streams of a run. While a probe is under way, its prints belong to the probe."""

    def __init__(self, emit):
        self._emit = emit
        self._sent = self._left_out = self._tail_size = 0
        self._tail = collections.deque()
        self._probe = None
        self.stdout, self.stderr = _Stream(self, "stdout"), _Stream(self, "stderr")

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
        self._flush_streams()
        if self._left_out:
            self._send("stdout", f"… {self._left_out:,} characters left out …\n")
        for stream, text in self._tail:
            self._send(stream, text)
        self._tail.clear()

    def take(self, stream, text):
        if self._probe is not None:
            self._probe.write(text[: max(0, MOST_PER_PROBE - self._probe.tell())])
        elif self._sent < HEAD:
            self._sent += len(text)
            self._send(stream, text)
        else:
            self._tail.append((stream, text))
            self._tail_size += len(text)
            while self._tail_size > TAIL:
                dropped = len(self._tail.popleft()[1])
                self._tail_size -= dropped
                self._left_out += dropped

    def _flush_streams(self):
        self.stdout.flush()
        self.stderr.flush()

    def _send(self, stream, text):
        self._emit({"kind": "output", "stream": stream, "text": text})


class _Stream(io.TextIOBase):
    def __init__(self, transcript, name):
        self._transcript, self._name, self._line = transcript, name, ""

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        self._line += text
        while "\n" in self._line or len(self._line) > LONGEST_LINE:
            end = self._line.find("\n", 0, LONGEST_LINE) + 1 or LONGEST_LINE
            self._transcript.take(self._name, self._line[:end])
            self._line = self._line[end:]
        return len(text)

    def flush(self):
        if self._line:
            self._transcript.take(self._name, self._line)
            self._line = ""
