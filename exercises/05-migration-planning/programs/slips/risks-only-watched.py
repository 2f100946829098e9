"""A fear with an eye on it, and nothing that is done.

Fails: three_risks.
Misconception: a-register-lists-fears.
"""

RISKS = [
    risk("R1", "governance", "the council becomes the new queue",
         probability=3, impact=3, owner="council",
         mitigation="check policies in the pipeline, meet only about exceptions"),
    risk("R2", "skills", "nobody in money or supply has built a data product",
         probability=4, impact=3, owner="coach",
         mitigation="watch it"),
    risk("R3", "duplication", "three teams build their own customer table",
         probability=3, impact=2, owner="customer owner",
         mitigation="wait and see"),
]
