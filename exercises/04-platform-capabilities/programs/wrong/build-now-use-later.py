"""The platform is built first; what can be called comes later.

Fails: capabilities.
Misconception: build-now-use-later.
"""

CAPABILITIES = {
    "storage": {"plane": "infrastructure", "operation": None},
    "compute": {"plane": "infrastructure", "operation": None},
    "pipeline_templates": {"plane": "product", "operation": "provision"},
    "ci_cd": {"plane": "product", "operation": None},
    "observability": {"plane": "product", "operation": None},
    "security_governance": {"plane": "mesh", "operation": None},
    "catalog": {"plane": "mesh", "operation": "catalog"},
    "access_requests": {"plane": "mesh", "operation": "request_access"},
    "quota_and_cost": {"plane": "mesh", "operation": "usage"},
}
