"""A capability is there once it has a name in the list.

Fails: capabilities.
Misconception: capable-on-paper.
"""

CAPABILITIES = {
    "storage": {"plane": "infrastructure", "operation": "provision"},
    "compute": {"plane": "infrastructure", "operation": "provision"},
    "pipeline_templates": {"plane": "product", "operation": "provision"},
    "ci_cd": {"plane": "product", "operation": None},
    "observability": {"plane": "product", "operation": None},
    "security_governance": {"plane": "mesh", "operation": "decide"},
    "catalog": {"plane": "mesh", "operation": "catalog"},
    "access_requests": {"plane": "mesh", "operation": "open_ticket"},
    "quota_and_cost": {"plane": "mesh", "operation": "usage"},
}
