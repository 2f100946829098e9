"""Needs never form a circle, so what is left moves at the end.

Fails: waves_valid.
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
            ready = left
        wave = sorted(ready, key=lambda name: -chain_behind(name))[:max_per_wave]
        waves.append(wave)
        moved.update(wave)
    return waves
