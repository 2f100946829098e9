"""One promise more is enough.

Fails: promises.
"""

SLA = [
    {"property": "retention", "value": 2555, "unit": "d"},
    {"property": "availability", "value": 99.9, "unit": "percent"},
]
