"""The third plane is still blank.

Fails: three_planes.
"""

CAPABILITIES["storage"]["plane"] = "infrastructure"
CAPABILITIES["pipeline_templates"]["plane"] = "product"
CAPABILITIES["catalog"]["plane"] = ""
