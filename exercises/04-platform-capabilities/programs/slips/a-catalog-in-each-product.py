"""Every product lists itself in a catalog of its own.

Fails: three_planes.
Misconception: a-catalog-each.
"""

CAPABILITIES["storage"]["plane"] = "infrastructure"
CAPABILITIES["pipeline_templates"]["plane"] = "product"
CAPABILITIES["catalog"]["plane"] = "product"
