"""The data is on the machines of the platform team, so it is theirs.

Fails: responsibilities.
Misconception: platform-owns-data.
"""

RESPONSIBILITIES = {
    "infrastructure": "platform",
    "tools and templates": "platform",
    "standards": "platform",
    "governance framework": "platform",
    "encryption at rest": "platform",
    "catalog software": "platform",
    "data products": "platform",
    "business logic": "domain",
    "domain models": "platform",
    "data quality": "platform",
    "meaning of revenue": "domain",
    "on-call for the orders product": "domain",
}
