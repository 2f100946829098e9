"""Rated from one to ten.

Fails: three_risks.
"""

RISKS = [
    risk("R1", "governance", "the council becomes the new queue",
         probability=3, impact=3, owner="council",
         mitigation="check policies in the pipeline, meet only about exceptions"),
    risk("R2", "skills", "nobody in money or supply has built a data product",
         probability=8, impact=6, owner="coach",
         mitigation="pair a coach with each team for its first product"),
    risk("R3", "duplication", "three teams build their own customer table",
         probability=6, impact=3, owner="customer owner",
         mitigation="publish the customer product early and tell everybody"),
]
