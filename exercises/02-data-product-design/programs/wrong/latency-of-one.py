"""Everybody knows that latency is in hours.

Fails: promises, contract_promises.
Misconception: number-says-it-all.
"""

SLA = [
    {"property": "availability", "value": 99.9, "unit": "percent"},
    {"property": "latency", "value": 1},
    {"property": "retention", "value": 2555, "unit": "d"},
]
