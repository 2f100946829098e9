import { domains, needsFrom } from "@/exercises/05-migration-planning/case/migration-case";
import { kestrelCalls } from "@/exercises/05-migration-planning/picture/kestrel-answers-picture";
import type { Cases } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import type { Observations } from "@/exercises/grading/observation";
import { itemsOf, numberOf, type PythonValue } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

type WaveDomain = {
  name: string;
  /** Domains it needs that have not moved in an earlier wave. */
  waitsFor: string[];
};

export type WavesPicture = {
  mostPerWave: number;
  waves: WaveDomain[][];
  /** Domains of the case that never move. */
  left: string[];
};

export type WavesPictures = {
  drawn: WavesPicture[];
  /** Why there are no waves, each reason once; of which size it is said when others have some. */
  missing: string[];
};

const SIZES = 3;
const LONGEST = 30;

/** The waves that the learner's plan_waves gives Kestrel Home, for waves of one, two and three. */
export function drawWaves(observations: Observations, cases: Cases): WavesPictures {
  const drawn: WavesPicture[] = [];
  const sizesByReason = new Map<string, number[]>();
  for (const { probe, given } of kestrelCalls(cases, "plan_waves", SIZES)) {
    const mostPerWave = numberOf(given[3]) ?? 0;
    const read = readWaves(observations, probe);
    if (typeof read === "string") {
      sizesByReason.set(read, [...(sizesByReason.get(read) ?? []), mostPerWave]);
    } else {
      drawn.push({ mostPerWave, ...read });
    }
  }
  const missing = [...sizesByReason].map(([reason, sizes]) =>
    sizes.length === SIZES ? reason : `At most ${sizes.join(" and ")} in a wave: ${reason}`,
  );
  return { drawn, missing };
}

/** The waves of one answer, or the sentence that says why there are none. */
function readWaves(
  observations: Observations,
  probe: string,
): Omit<WavesPicture, "mostPerWave"> | string {
  const returned = returnedValue(observations, probe, "plan_waves on Kestrel Home");
  if ("problem" in returned) return `${returned.problem.message}.`;
  const waves = itemsOf(returned.value)?.map((wave) => itemsOf(wave));
  if (waves === undefined || waves.length === 0 || waves.some((wave) => wave === null)) {
    return "plan_waves returned no list of waves.";
  }
  const moved = new Set<string>();
  const placed = waves.map((wave) => {
    const names = (wave ?? []).map(nameOf);
    const inWave = names.map((name) => ({
      name,
      waitsFor: (needsFrom.get(name) ?? []).filter((need) => !moved.has(need)),
    }));
    for (const name of names) moved.add(name);
    return inWave;
  });
  const left = domains.filter((domain) => !moved.has(domain));
  return { waves: placed, left };
}

function nameOf(value: PythonValue): string {
  return typeof value === "string" && value.length <= LONGEST
    ? value
    : formatPythonValue(value, LONGEST);
}
