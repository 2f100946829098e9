"""Once the pilot works, everybody moves.

Fails: waves_valid, waves_few.
Misconception: big-bang.
"""

def plan_waves(domains, needs_from, pilot, max_per_wave):
    if needs_from.get(pilot):
        raise ValueError(f"{pilot} needs others first, so it is no pilot")
    in_order({name: ("", (), needs_from.get(name, ()), {}) for name in domains})
    return [[pilot], [name for name in domains if name != pilot]]
