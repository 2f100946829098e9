"""The domains move in the order of the list.

Fails: waves_few.
Misconception: the-list-is-the-order.
"""

def plan_waves(domains, needs_from, pilot, max_per_wave):
    if needs_from.get(pilot):
        raise ValueError(f"{pilot} needs others first, so it is no pilot")
    height = {}

    def chain_behind(name):
        """How many domains wait for this one, one after the other."""
        if name not in height:
            waiting = [other for other in domains if name in needs_from.get(other, ())]
            height[name] = 1 + max(map(chain_behind, waiting), default=0)
        return height[name]

    waves, moved = [[pilot]], {pilot}
    while len(moved) < len(domains):
        left = [name for name in domains if name not in moved]
        ready = [name for name in left if set(needs_from.get(name, ())) <= moved]
        if not ready:
            raise ValueError(f"these wait for each other: {left}")
        wave = ready[:max_per_wave]
        waves.append(wave)
        moved.update(wave)
    return waves
