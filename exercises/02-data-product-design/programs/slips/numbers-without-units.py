"""Everybody knows the units.

Fails: promises.
Misconception: number-says-it-all.
"""

SLA = [
    {"property": "retention", "value": 2555, "unit": "d"},
    {"property": "availability", "value": 99.9},
    {"property": "latency", "value": 1},
]
