"""What is done, so short that nobody knows who does what.

Fails: three_risks.
"""

RISKS = [
    risk("R1", "governance", "the council becomes the new queue",
         probability=3, impact=3, owner="council",
         mitigation="check policies in the pipeline, meet only about exceptions"),
    risk("R2", "skills", "nobody in money or supply has built a data product",
         probability=4, impact=3, owner="coach",
         mitigation="train people"),
    risk("R3", "duplication", "three teams build their own customer table",
         probability=3, impact=2, owner="customer owner",
         mitigation="one table"),
]
