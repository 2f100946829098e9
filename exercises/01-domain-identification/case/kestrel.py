"""The dossier of Kestrel Home, an online furniture shop with 125 people.

    from kestrel import ENTITIES, TEAMS, AFFINITY, NEEDS, CENTRAL_TEAM, product, modularity

TEAMS      the 12 teams: {"checkout": {"people": 12, "about": "basket to confirmed order"}, ...}
CENTRAL_TEAM  the one that creates no business record: "central-data"
ENTITIES   the 26 records and events, with who changes them:
           {"cart": {"kind": "entity", "about": "basket before the order is placed",
                     "changes": {"checkout": 0.55, "storefront": 0.45}}, ...}
AFFINITY   50 pairs of records that change together: ("order", "order_line", 48) says that
           48 changes of the last quarter touched both. All weights add up to 702.
NEEDS      what 12 consumers ask for: {"N05": {"team": "fulfilment",
           "question": "late deliveries by carrier", "entities": ["shipment", "order"]}, ...}

help(kestrel) shows the functions at the end; they answer what you will often ask.
"""

import json

with open("dossier.json", encoding="utf-8") as _file:
    _dossier = json.load(_file)

COMPANY = _dossier["company"]
CENTRAL_TEAM = _dossier["central"]
TEAMS = {
    name: {"people": people, "about": about} for name, (people, about) in _dossier["teams"].items()
}
ENTITIES = {
    name: {"kind": kind, "about": about, "changes": changes}
    for name, (kind, about, changes) in _dossier["entities"].items()
}
AFFINITY = [(one, other, weight) for one, other, weight in _dossier["affinity"]]
NEEDS = {
    name: {"team": team, "question": question, "entities": entities}
    for name, (team, question, entities) in _dossier["needs"].items()
}


def producers(entity):
    """The teams that change an entity, the busiest first.

    >>> producers("cart")
    [('checkout', 0.55), ('storefront', 0.45)]
    """
    changes = ENTITIES[entity]["changes"]
    return sorted(changes.items(), key=lambda pair: -pair[1])


def changed_by(team):
    """The entities that a team changes, with its share of their changes.

    >>> changed_by("accounts")
    {'customer_account': 0.7, 'consent': 0.9, 'loyalty_balance': 0.5}
    """
    return {
        name: entity["changes"][team]
        for name, entity in ENTITIES.items()
        if team in entity["changes"]
    }


def neighbours_of(entity):
    """The entities that change together with this one, and how often.

    >>> neighbours_of("ad_spend")
    {'ledger_entry': 3, 'campaign': 30}
    """
    found = {}
    for one, other, weight in AFFINITY:
        if entity in (one, other):
            found[other if entity == one else one] = weight
    return found


def needed_by(team):
    """The needs of a team: number and question."""
    return {name: need["question"] for name, need in NEEDS.items() if need["team"] == team}


# What exercise 1 gives you for its three steps, and for going further.


def product(name, domain, type="", entities=(), inputs=(), serves=()):
    """One data product: own records, products it reads, and needs it serves ("N01" …)."""
    return {
        "name": name,
        "domain": domain,
        "type": type,  # "source-aligned", "aggregate" or "consumer-aligned"
        "entities": list(entities),
        "inputs": list(inputs),
        "serves": list(serves),
    }


def modularity(domains, affinity=AFFINITY):
    """The share of the joint changes that your domains keep inside, less what chance would keep.

    Each joint change has two ends. Chance alone would keep, for each domain, its share of all
    ends, squared. One domain for everything keeps all, and so would chance:

    >>> modularity({"all": {"teams": list(TEAMS), "entities": list(ENTITIES)}})
    0.0
    """
    home = {entity: name for name, one in domains.items() for entity in one["entities"]}
    total = sum(weight for _, _, weight in affinity)
    kept = 0
    ends = dict.fromkeys(domains, 0)
    for one, other, weight in affinity:
        for entity in (one, other):
            if entity in home:
                ends[home[entity]] += weight
        if one in home and home[one] == home.get(other):
            kept += weight
    return kept / total - sum((count / (2 * total)) ** 2 for count in ends.values())
