"""The promises stand in round brackets.

Fails: promises.
"""

SLA = [
    {"property": "retention", "value": 2555, "unit": "d"},
    ("availability", 99.9, "percent"),
    ("latency", 1, "h"),
]
