"""Everybody knows that availability is in percent.

Fails: promises, contract_promises.
Misconception: number-says-it-all.
"""

SLA = [
    {"property": "availability", "value": 99.9},
    *SLA[1:],
]
