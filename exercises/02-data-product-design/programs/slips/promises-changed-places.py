"""The two values and units have changed places.

Fails: promises.
"""

SLA = [
    {"property": "retention", "value": 2555, "unit": "d"},
    {"property": "availability", "value": 1, "unit": "h"},
    {"property": "latency", "value": 99.9, "unit": "percent"},
]
