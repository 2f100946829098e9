"""Every team may use the templates, so they belong to the mesh.

Fails: three_planes.
"""

CAPABILITIES["storage"]["plane"] = "infrastructure"
CAPABILITIES["pipeline_templates"]["plane"] = "mesh"
CAPABILITIES["catalog"]["plane"] = "mesh"
