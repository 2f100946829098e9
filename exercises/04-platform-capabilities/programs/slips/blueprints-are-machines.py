"""Templates are the same for everybody, so they are raw resources.

Fails: three_planes.
"""

CAPABILITIES["storage"]["plane"] = "infrastructure"
CAPABILITIES["pipeline_templates"]["plane"] = "infrastructure"
CAPABILITIES["catalog"]["plane"] = "mesh"
