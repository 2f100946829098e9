"""A plane is written as it stands in a heading.

Fails: three_planes.
"""

CAPABILITIES["storage"]["plane"] = "Infrastructure"
CAPABILITIES["pipeline_templates"]["plane"] = "Product"
CAPABILITIES["catalog"]["plane"] = "Mesh"
