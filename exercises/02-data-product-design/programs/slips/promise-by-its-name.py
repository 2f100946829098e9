"""The name of a promise is its key.

Fails: promises.
"""

SLA = [
    {"property": "retention", "value": 2555, "unit": "d"},
    {"availability": 99.9, "unit": "percent"},
    {"latency": 1, "unit": "h"},
]
