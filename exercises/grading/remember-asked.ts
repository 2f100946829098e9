import type { Observation, Observations } from "@/exercises/grading/observation";

/** What a failed check shows of it; a browser could send far more. */
const mostPrinted = 2_000;

export type Asked = {
  observations: Observations;
  /** What was asked for and is not there. */
  missing: ReadonlySet<string>;
  /** Whether somebody went through all there is, and so depends on what may still come. */
  wasListed: () => boolean;
  /**
   * What the program printed during the probe of this name, else the one looked at last; unless that
   * is nothing.
   */
  printed: (probe?: string) => { printed?: string };
};

/**
 * The same observations, with a memory of what a judge asked for. A judge that finds a problem stops
 * looking, so the problem is in what it looked at last.
 */
export function rememberAsked(observations: Observations): Asked {
  const byProbe = new AskedFor(observations.byProbe);
  return {
    observations: { ...observations, byProbe },
    missing: byProbe.missing,
    wasListed: () => byProbe.wasListed,
    printed: (probe) => {
      const seen = probe === undefined ? byProbe.last : observations.byProbe.get(probe);
      return seen?.printed ? { printed: seen.printed.slice(0, mostPrinted) } : {};
    },
  };
}

/** The probes of a run; notes which were asked for, and which of those are not there. */
class AskedFor extends Map<string, Observation> {
  readonly missing = new Set<string>();
  last: Observation | undefined;
  /** Whoever goes through all there are depends on those to come as well. */
  wasListed = false;
  readonly #seen: ReadonlyMap<string, Observation>;

  constructor(seen: ReadonlyMap<string, Observation>) {
    super();
    this.#seen = seen;
  }

  override get(probe: string): Observation | undefined {
    const found = this.#seen.get(probe);
    if (found === undefined) this.missing.add(probe);
    this.last = found;
    return found;
  }

  override has(probe: string): boolean {
    return this.get(probe) !== undefined;
  }

  override get size(): number {
    return this.#list().size;
  }

  override keys() {
    return new Map(this.#list()).keys();
  }

  override values() {
    return new Map(this.#list()).values();
  }

  override entries() {
    return new Map(this.#list()).entries();
  }

  override [Symbol.iterator]() {
    return this.entries();
  }

  override forEach(
    visit: (seen: Observation, probe: string, all: Map<string, Observation>) => void,
  ): void {
    for (const [probe, seen] of this.#list()) visit(seen, probe, this);
  }

  #list(): ReadonlyMap<string, Observation> {
    this.wasListed = true;
    return this.#seen;
  }
}
