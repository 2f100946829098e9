"""Storage is for the tables of a product, so it is the product's.

Fails: three_planes.
"""

CAPABILITIES["storage"]["plane"] = "product"
CAPABILITIES["pipeline_templates"]["plane"] = "product"
CAPABILITIES["catalog"]["plane"] = "mesh"
