"""99.9 percent is 0.999.

Fails: promises, contract_promises.
"""

SLA = [
    {"property": "availability", "value": 0.999, "unit": "percent"},
    *SLA[1:],
]
