"""The lesson names six challenges, so there are six risks.

Fails: risks_covered.
Misconception: the-change-itself-is-safe.
"""

RISKS = [
    risk("R3", "culture", "teams see data as somebody else's job", 4, 4,
        "sponsor", "let the pilot's owner show the others what they gained",
        "go_decision", ("domains without a named owner", ">", 1), (2, 4)),
    risk("R4", "skills", "nobody in money or supply has built a data product", 4, 3,
        "coach", "pair a coach with each team for its first product",
        "training", ("people trained in each wave team", "<", 2), (2, 3)),
    risk("R5", "platform", "the click stream is too much for the first platform", 3, 5,
        "platform lead", "test with a replay of the busiest week before the wave",
        "hardening", ("share of failed jobs in percent", ">", 2), (2, 4)),
    risk("R6", "governance", "the council becomes the new queue", 3, 3,
        "council", "check policies in the pipeline and meet only about exceptions",
        "mvp_checks", ("days a decision is open", ">", 5), (1, 3)),
    risk("R7", "duplication", "three teams build their own customer table", 3, 2,
        "customer owner", "publish the customer product early and announce it to all",
        "w_customer", ("products with the same source and key", ">=", 2), (2, 2)),
    risk("R8", "discovery", "nobody finds the products that exist", 2, 3,
        "platform lead", "every product has a catalog entry with an example query",
        "mvp_catalog", ("searches without a result in percent", ">", 20), (1, 3)),
]
