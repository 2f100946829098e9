import type { Cases, ExerciseDefinition } from "@/exercises/exercise";
import { judgeCheck } from "@/exercises/grading/grade";
import type { Observation, Observations } from "@/exercises/grading/observation";
import type { CheckResult } from "@/exercises/grading/report";

/** A check while its run is under way. Once judged, nothing that is still to come changes it. */
export type LiveCheck =
  | { id: string; kind: "waiting" | "running" }
  | { id: string; kind: "judged"; result: CheckResult };

/**
 * Judges each check as far as a run has come. A check is judged for good when its judge asked for
 * no probe that is still to come; `earlier` is what this function said before of the same run, and
 * what is judged there is not judged again.
 */
export function gradeSoFar(
  exercise: ExerciseDefinition,
  observations: Observations,
  cases: Cases,
  earlier: readonly LiveCheck[] = [],
): LiveCheck[] {
  return exercise.checks.map((check, index): LiveCheck => {
    const known = earlier[index];
    if (known?.id === check.id && known.kind === "judged") return known;
    const asked = new AskedFor(observations.byProbe);
    const result = judgeCheck(exercise, check, { ...observations, byProbe: asked }, cases);
    if (asked.missing.size === 0 && !asked.wasListed)
      return { id: check.id, kind: "judged", result };
    const { underWay } = observations;
    const isRunning = underWay !== null && asked.missing.has(underWay.probe);
    return { id: check.id, kind: isRunning ? "running" : "waiting" };
  });
}

/** The probes of a run that is under way; notes which were asked for and are not there yet. */
class AskedFor extends Map<string, Observation> {
  readonly missing = new Set<string>();
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
