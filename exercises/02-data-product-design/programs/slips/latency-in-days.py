"""The unit is copied from the line above.

Fails: promises.
"""

SLA = [
    {"property": "retention", "value": 2555, "unit": "d"},
    {"property": "availability", "value": 99.9, "unit": "percent"},
    {"property": "latency", "value": 1, "unit": "d"},
]
