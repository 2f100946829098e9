"""Independent domains choose tools and standards for themselves.

Fails: responsibilities.
Misconception: every-domain-its-own-tools.
"""

RESPONSIBILITIES = {
    "infrastructure": "platform",
    "tools and templates": "domain",
    "standards": "domain",
    "governance framework": "platform",
    "encryption at rest": "platform",
    "catalog software": "platform",
    "data products": "domain",
    "business logic": "domain",
    "domain models": "domain",
    "data quality": "domain",
    "meaning of revenue": "domain",
    "on-call for the orders product": "domain",
}
