"""What a platform offers is infrastructure.

Fails: three_planes.
Misconception: platform-is-infrastructure.
"""

CAPABILITIES["storage"]["plane"] = "infrastructure"
CAPABILITIES["pipeline_templates"]["plane"] = "infrastructure"
CAPABILITIES["catalog"]["plane"] = "infrastructure"
