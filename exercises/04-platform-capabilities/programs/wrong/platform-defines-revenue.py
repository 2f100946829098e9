"""Revenue is used everywhere, so the platform decides what it means.

Fails: responsibilities.
Misconception: platform-defines-revenue.
"""

RESPONSIBILITIES = {
    "infrastructure": "platform",
    "tools and templates": "platform",
    "standards": "platform",
    "governance framework": "platform",
    "encryption at rest": "platform",
    "catalog software": "platform",
    "data products": "domain",
    "business logic": "domain",
    "domain models": "domain",
    "data quality": "domain",
    "meaning of revenue": "platform",
    "on-call for the orders product": "domain",
}
