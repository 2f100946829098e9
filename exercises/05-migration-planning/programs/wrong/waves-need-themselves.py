"""A domain that needs itself needs nobody else, so it can move.

Fails: waves_valid.
"""

planned = plan_waves


def plan_waves(domains, needs_from, pilot, max_per_wave):
    needs = {name: [one for one in list if one != name] for name, list in needs_from.items()}
    return planned(domains, needs, pilot, max_per_wave)
