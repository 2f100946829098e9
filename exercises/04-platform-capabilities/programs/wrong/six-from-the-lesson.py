"""The lesson lists six capabilities, and a platform needs no others.

Fails: three_planes, capabilities.
Misconception: six-are-all.
"""

CAPABILITIES = {
    "storage": {"plane": "infrastructure", "operation": "provision"},
    "compute": {"plane": "infrastructure", "operation": "provision"},
    "pipeline_templates": {"plane": "product", "operation": "provision"},
    "ci_cd": {"plane": "product", "operation": None},
    "observability": {"plane": "product", "operation": None},
    "security_governance": {"plane": "mesh", "operation": "decide"},
}
