"""The second one is written, and the third one is taken out.

Fails: three_risks.
"""

RISKS = [
    risk("R1", "governance", "the council becomes the new queue",
         probability=3, impact=3, owner="council",
         mitigation="check policies in the pipeline, meet only about exceptions"),
    risk("R2", "skills", "nobody in money or supply has built a data product",
         probability=4, impact=3, owner="coach",
         mitigation="pair a coach with each team for its first product"),
]
