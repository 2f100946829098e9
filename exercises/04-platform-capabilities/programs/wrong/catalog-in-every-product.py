"""Every product lists itself in a catalog of its own.

Fails: three_planes, capabilities.
Misconception: a-catalog-each.
"""

CAPABILITIES = {
    "storage": {"plane": "infrastructure", "operation": "provision"},
    "compute": {"plane": "infrastructure", "operation": "provision"},
    "pipeline_templates": {"plane": "product", "operation": "provision"},
    "ci_cd": {"plane": "product", "operation": None},
    "observability": {"plane": "product", "operation": None},
    "security_governance": {"plane": "mesh", "operation": "decide"},
    "catalog": {"plane": "product", "operation": "catalog"},
    "access_requests": {"plane": "mesh", "operation": "request_access"},
    "quota_and_cost": {"plane": "mesh", "operation": "usage"},
}
