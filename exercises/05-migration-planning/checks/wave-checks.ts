import { insteadOf, show } from "@/exercises/05-migration-planning/checks/read-figures";
import { readingOf } from "@/exercises/05-migration-planning/checks/reading";
import { casesOf } from "@/exercises/casework/case";
import { judgeCases, type Look } from "@/exercises/casework/judge-cases";
import type { Judge } from "@/exercises/exercise";
import { dictOf, itemsOf, numberOf, type PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** That the waves can be; so many, or so few that a wave more is forgiven in some cases; just so many. */
export type Waves = "possible" | { fewest: number; forgiven: boolean } | { count: number };

/** So many waves too many are forgiven over all random companies: no simple rule is always best. */
const FORGIVEN_WAVES = 3;

const reading = readingOf<Waves>(compareWaves, {
  "big-bang": (look) => isBigBang(look.given, wavesOf(look)),
  "pilot-moves-with-others": (look) => movesWithPilot(look.given, wavesOf(look)),
  "the-same-wave-is-early-enough": (look) =>
    faultOfWaves(look.given, wavesOf(look))?.isSameWave ?? false,
});
export const wavesValid = judgeCases("waves_valid", reading);
const wavesFewest = judgeCases("waves_few", reading);

export const wavesFew: Judge = (observations, cases) => {
  let extra = 0;
  for (const { probe, expected } of casesOf<Waves>(cases, "waves_few").cases) {
    if (typeof expected === "string" || !("fewest" in expected)) continue;
    const { fewest, forgiven } = expected;
    const count = wavesOf({ seen: observations.byProbe.get(probe) }).length;
    const isForgivable = count === fewest || (forgiven && count > fewest);
    extra += isForgivable ? count - fewest : Number.POSITIVE_INFINITY;
  }
  return extra <= FORGIVEN_WAVES ? null : wavesFewest(observations, cases);
};

function compareWaves(
  wanted: Waves,
  returned: PythonValue,
  { where, given }: Look<Waves>,
): Problem | null {
  const waves = readWaves(returned);
  const problem = (message: string) => ({ message: `${where}: ${message}`, got: returned });
  if (waves === null) {
    return problem(insteadOf("a list of waves, each a list of domains", returned));
  }
  if (wanted === "possible") {
    const fault = faultOfWaves(given, waves);
    return fault && problem(fault.message);
  }
  const fewest = "fewest" in wanted ? wanted.fewest : wanted.count;
  const count = waves.length;
  if (count === fewest) return null;
  return problem(
    count > fewest
      ? `${count} waves, and ${fewest} are enough: move first what others wait for`
      : `${count} ${count === 1 ? "wave" : "waves"}; nobody can move all these domains in fewer than ${fewest}`,
  );
}

function wavesOf({ seen }: Pick<Look<Waves>, "seen">): PythonValue[][] {
  return (seen?.outcome === "returned" && readWaves(seen.value)) || [];
}

function readWaves(returned: PythonValue): PythonValue[][] | null {
  const waves = itemsOf(returned)?.map((wave) => itemsOf(wave)) ?? [];
  const read = waves.filter((wave) => wave !== null);
  return waves.length > 0 && read.length === waves.length ? read : null;
}

/** Everybody else at once after the pilot, or everybody at once. */
function isBigBang(given: readonly PythonValue[], waves: readonly PythonValue[][]): boolean {
  const domains = itemsOf(given[0]) ?? [];
  const [last = []] = waves.slice(-1);
  const first = waves.length === 2 ? (waves[0] ?? []) : [];
  return (
    waves.length <= 2 &&
    (waves.length === 1 || (first.length === 1 && first[0] === given[2])) &&
    last.length > 1 &&
    first.length + last.length === domains.length &&
    domains.every((name) => first.includes(name) || last.includes(name))
  );
}

/** Whether the pilot is in the first wave, and not alone in it. */
function movesWithPilot(given: readonly PythonValue[], waves: readonly PythonValue[][]): boolean {
  const [first = []] = waves;
  return first.length > 1 && first.includes(given[2] ?? null) && !isBigBang(given, waves);
}

/** What makes waves impossible; `isSameWave`: only that something moves beside what it needs. */
type WaveFault = { message: string; isSameWave?: boolean };

function faultOfWaves(given: readonly PythonValue[], waves: PythonValue[][]): WaveFault | null {
  const domains = itemsOf(given[0]) ?? [];
  const needs = new Map(
    dictOf(given[1])?.items.map(([name, list]) => [name, itemsOf(list) ?? []] as const),
  );
  const [pilotName, most] = [given[2] ?? null, numberOf(given[3]) ?? 0];
  const [first = [], ...later] = waves;
  const flat = waves.flat();
  if (first.length !== 1 || first[0] !== pilotName) {
    const message = `the first wave is ${show(first)}, expected the pilot alone: ${show([pilotName])}`;
    return { message };
  }
  const wrongly = domains.find((one) => flat.filter((other) => other === one).length !== 1);
  const unknown = flat.find((one) => !domains.includes(one));
  if (wrongly !== undefined) {
    const message = `${show(wrongly)} moves ${flat.includes(wrongly) ? "more than once" : "in no wave"}`;
    return { message };
  }
  if (unknown !== undefined) return { message: `${show(unknown)} is no domain here` };
  if (later.some((wave) => wave.length === 0)) return { message: "a wave is empty" };
  const crowded = later.find((wave) => wave.length > most);
  const early = earlyIn(waves, needs);
  if (early !== undefined) {
    const { name, missing, isTogether } = early;
    const message = `${show(name)} moves before ${missing.map(show).join(" and ")}, whose products it needs${isTogether ? " (the same wave is too early)" : ""}`;
    // Whoever takes the same wave for early enough still keeps to its size.
    return { message, isSameWave: isTogether && crowded === undefined };
  }
  if (crowded === undefined) return null;
  const message = `a wave has ${crowded.length} domains: ${show(crowded)}, at most ${most} can move together`;
  return { message };
}

/** The first domain that moves before one that it needs, and whether all such needs move with it. */
function earlyIn(
  waves: readonly PythonValue[][],
  needs: ReadonlyMap<PythonValue, readonly PythonValue[]>,
): { name: PythonValue; missing: PythonValue[]; isTogether: boolean } | undefined {
  const moved = new Set<PythonValue>();
  for (const wave of waves) {
    for (const name of wave) {
      const missing = (needs.get(name) ?? []).filter((need) => !moved.has(need));
      if (missing.length === 0) continue;
      return { name, missing, isTogether: missing.every((need) => wave.includes(need)) };
    }
    for (const name of wave) moved.add(name);
  }
  return undefined;
}
