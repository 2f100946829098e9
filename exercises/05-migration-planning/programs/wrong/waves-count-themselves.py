"""What moves in the same wave is there in time.

Fails: waves_valid, waves_few.
Misconception: the-same-wave-is-early-enough.
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
        wave = []
        for name in sorted(left, key=lambda name: -chain_behind(name)):
            met = set(needs_from.get(name, ())) <= moved | set(wave)
            if name not in wave and met and len(wave) < max_per_wave:
                wave.append(name)
        waves.append(wave)
        moved.update(wave)
    return waves
