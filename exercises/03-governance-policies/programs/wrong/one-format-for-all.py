"""One format is simpler than three.

Fails: good_pass.
Misconception: stricter-than-the-council.
"""

next(p for p in GLOBAL_POLICIES if p["id"] == "format")["value"] = ["delta"]
