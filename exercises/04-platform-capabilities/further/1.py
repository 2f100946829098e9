# Going further with step 1: all nine capabilities, and who does what. Later definitions win.

# Fill in each "". An operation is the name of a method of Platform, or None if it comes later.
CAPABILITIES["security_governance"] = {"plane": "", "operation": ""}
CAPABILITIES["access_requests"] = {"plane": "", "operation": ""}
CAPABILITIES["quota_and_cost"] = {"plane": "", "operation": ""}

# Who answers for it: "platform" or "domain"? The first eight are those of the lesson's table.
RESPONSIBILITIES = {
    "infrastructure": "platform",
    "tools and templates": "platform",
    "standards": "platform",
    "governance framework": "platform",
    "data products": "domain",
    "business logic": "domain",
    "domain models": "domain",
    "data quality": "domain",
    "encryption at rest": "",
    "meaning of revenue": "",
    "on-call for the orders product": "",
    "catalog software": "",
}
