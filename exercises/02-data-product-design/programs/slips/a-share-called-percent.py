"""99.9 percent is 0.999.

Fails: promises.
"""

SLA = [
    {"property": "retention", "value": 2555, "unit": "d"},
    {"property": "availability", "value": 0.999, "unit": "percent"},
    {"property": "latency", "value": 1, "unit": "h"},
]
