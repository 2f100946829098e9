"""Python values as JSON and back, without loss.

JSON has neither tuples nor sets nor the difference between 3 and 3.0, and JavaScript objects
reorder keys that look like numbers. So whatever JSON cannot say is an object with the key "$":

    {"$": "tuple", "items": [...]}          {"$": "dict", "items": [[key, value], ...]}
    {"$": "float", "text": "3.0"}           {"$": "int", "digits": "9007199254740993"}
    {"$": "datetime", "iso": "..."}         {"$": "exception", "type": "KeyError", ...}

What is too large or contains itself is cut with a marker: reading a value always ends.
exercises/grading/python-value.ts is the other side.
"""

import builtins
import re
import sys
from datetime import date, datetime, timedelta

from harness_interrupts import FROM_OUTSIDE
from harness_json import to_json

LARGEST_JSON_INTEGER = 2**53 - 1
MOST_INTEGER_BITS = 14_000  # Python refuses to write integers of more than 4,300 digits
DEEPEST = 40
LONGEST_REPR = 500
VALUE_BUDGET = 10_000  # a value costs 1, and 1 more for every 20 characters
RUN_BUDGET = 100_000

_without_addresses = re.compile(r" at 0x[0-9a-fA-F]+").sub


class Opaque:
    """Stands for an object of which only the description travelled."""

    def __init__(self, type_name, text):
        self.type_name, self.text = type_name, text

    def __repr__(self):
        return self.text


class _TooLarge(Exception):
    pass


class Encoder:
    """Encodes the values of one run. The budgets keep a huge result from hanging the page."""

    def __init__(self, value_budget=VALUE_BUDGET, run_budget=RUN_BUDGET):
        self._value_budget, self._run_left = value_budget, run_budget
        self._left, self._open = 0, set()

    def encode(self, value):
        self._left, self._open = min(self._value_budget, self._run_left), set()
        before = self._left
        try:
            return self._encode(value, 0)
        except _TooLarge:
            return _cut(value)
        except FROM_OUTSIDE:
            raise
        except BaseException:  # a class that misbehaves while it is read
            return {"$": "object", "type": type(value).__name__, "repr": "<cannot be read>"}
        finally:
            self._run_left -= before - max(self._left, 0)

    def _pay(self, cost):
        self._left -= cost
        if self._left < 0:
            raise _TooLarge

    def _encode(self, value, depth):
        # Most are of these very classes; asking which others they are of takes several times longer.
        kind = type(value)
        if kind is str:
            self._pay(1 + len(value) // 20)
            return value
        self._pay(1)
        if value is None or kind is bool:
            return value
        if kind is dict or kind is list:
            return self._encode_container(value, depth)
        if kind is int:
            return _encode_int(value)
        if isinstance(value, str):
            self._pay(str.__len__(value) // 20)
            return str.__str__(value)
        if isinstance(value, int):
            return _encode_int(value)
        if isinstance(value, float):
            return {"$": "float", "text": float.__repr__(value)}
        if isinstance(value, (list, tuple, set, frozenset, dict)):
            return self._encode_container(value, depth)
        return _encode_other(value)

    def _encode_container(self, value, depth):
        if id(value) in self._open:
            return {"$": "cycle", "type": type(value).__name__}
        if depth >= DEEPEST:
            return _cut(value)
        self._open.add(id(value))
        try:
            if isinstance(value, dict):
                pairs = dict.items(value)
                items = [[self._encode(k, depth + 1), self._encode(v, depth + 1)] for k, v in pairs]
                return {"$": "dict", "items": items}
            # The base class iterates, so that a subclass cannot answer for ever.
            base = list if type(value) is list else _base_of(value)
            items = [self._encode(item, depth + 1) for item in base.__iter__(value)]
        finally:
            self._open.discard(id(value))
        if base is list:
            return items
        if base is not tuple:
            items.sort(key=to_json)
        return {"$": base.__name__, "items": items}


def _base_of(value):
    return next(base for base in (list, tuple, set, frozenset) if isinstance(value, base))


def _is_exact_number(value):
    """A Fraction or a Decimal: figures like any other. Neither module is loaded for the question."""
    return any(
        module in sys.modules and isinstance(value, getattr(sys.modules[module], name, ()))
        for module, name in (("fractions", "Fraction"), ("decimal", "Decimal"))
    )


def _encode_int(value):
    if -LARGEST_JSON_INTEGER <= value <= LARGEST_JSON_INTEGER:
        return int(value)
    if value.bit_length() > MOST_INTEGER_BITS:
        return {"$": "cut", "type": "int", "size": value.bit_length()}
    return {"$": "int", "digits": int.__repr__(value)}


def _encode_other(value):
    if _is_exact_number(value):
        return {"$": "float", "text": float.__repr__(float(value))}
    if isinstance(value, Opaque):
        return {"$": "object", "type": value.type_name, "repr": value.text}
    if isinstance(value, datetime):
        return {"$": "datetime", "iso": datetime.isoformat(value)}
    if isinstance(value, date):
        return {"$": "date", "iso": date.isoformat(value)}
    if isinstance(value, timedelta):
        parts = {"days": value.days, "seconds": value.seconds, "microseconds": value.microseconds}
        return {"$": "timedelta", **parts}
    if isinstance(value, BaseException):
        message = safely(str, value)
        return {"$": "exception", "type": type(value).__name__, "bases": bases(value), "message": message}
    return {"$": "object", "type": type(value).__name__, "repr": safely(repr, value)}


def _cut(value):
    try:
        size = len(value)
    except FROM_OUTSIDE:
        raise
    except BaseException:
        size = 0
    return {"$": "cut", "type": type(value).__name__, "size": size}


def bases(error):
    """The names of an exception's classes, so that a KeyError can count as a LookupError."""
    classes = [c for c in type(error).__mro__ if issubclass(c, BaseException)]
    return [c.__name__[:200] for c in classes[:50]]


def safely(describe, value, longest=LONGEST_REPR):
    """str or repr of a learner's object, which may fail or go on for pages."""
    try:
        text = _without_addresses("", describe(value)[: 2 * longest])
    except FROM_OUTSIDE:
        raise
    except BaseException:
        text = f"<{type(value).__name__}>"
    return text if len(text) <= longest else text[:longest] + "…"


def decode(value):
    """The Python value that an encoded one stands for; every call gives a fresh copy."""
    if isinstance(value, list):
        return [decode(item) for item in value]
    if not isinstance(value, dict):
        return value
    return _DECODERS[value["$"]](value)


def _decode_exception(value):
    found = getattr(builtins, value["type"], None)
    if isinstance(found, type) and issubclass(found, BaseException):
        try:
            return found(value["message"])
        except TypeError:  # UnicodeDecodeError and its like want more than a message
            pass
    return type(value["type"], (Exception,), {})(value["message"])


_DECODERS = {
    "tuple": lambda v: tuple(decode(v["items"])),
    "set": lambda v: set(decode(v["items"])),
    "frozenset": lambda v: frozenset(decode(v["items"])),
    "dict": lambda v: {decode(key): decode(item) for key, item in v["items"]},
    "float": lambda v: float(v["text"]),
    "int": lambda v: int(v["digits"]),
    "datetime": lambda v: datetime.fromisoformat(v["iso"]),
    "date": lambda v: date.fromisoformat(v["iso"]),
    "timedelta": lambda v: timedelta(v["days"], v["seconds"], v["microseconds"]),
    "exception": _decode_exception,
    "object": lambda v: Opaque(v["type"], v["repr"]),
    "cut": lambda v: Opaque(v["type"], f"<{v['type']} cut>"),
    "cycle": lambda v: Opaque(v["type"], f"<{v['type']} that contains itself>"),
}
