"""One format is simpler than three.

Fails: good_pass.
Misconception: stricter-than-the-council.
"""

FORMATS = ["delta"]
