"""A platform is infrastructure, so everything it can do is on that plane.

Fails: three_planes, capabilities.
Misconception: platform-is-infrastructure.
"""

CAPABILITIES = {
    "storage": {"plane": "infrastructure", "operation": "provision"},
    "compute": {"plane": "infrastructure", "operation": "provision"},
    "pipeline_templates": {"plane": "infrastructure", "operation": "provision"},
    "ci_cd": {"plane": "infrastructure", "operation": None},
    "observability": {"plane": "infrastructure", "operation": None},
    "security_governance": {"plane": "infrastructure", "operation": "decide"},
    "catalog": {"plane": "infrastructure", "operation": "catalog"},
    "access_requests": {"plane": "infrastructure", "operation": "request_access"},
    "quota_and_cost": {"plane": "infrastructure", "operation": "usage"},
}
