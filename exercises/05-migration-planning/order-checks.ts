import { z } from "zod";
import {
  type Asked,
  type Finding,
  findIn,
  judgeAnswers,
  reportFindings,
} from "@/exercises/05-migration-planning/asked";
import { insteadOf, show } from "@/exercises/05-migration-planning/reading";
import type { Judge } from "@/exercises/exercise";
import { dictOf, itemsOf, numberOf, type PythonValue } from "@/exercises/grading/python-value";

/** So many waves too many are forgiven over all random companies: no simple rule is always best. */
const FORGIVEN_WAVES = 3;

export const pilot = judgeAnswers("pilot", z.string().nullable(), (asked) => {
  const { where, returned, answer } = asked;
  if (returned === answer) return null;
  const got = typeof returned === "string" || returned === null ? { answer: returned } : {};
  const wanted = answer === null ? "None, because nobody may be the pilot" : `'${answer}'`;
  const message = `${where}: choose_pilot chose ${show(returned)}, expected ${wanted}`;
  return { problem: { message, got: returned, expected: answer }, ...got };
});

export const wavesValid = judgeAnswers("waves_valid", z.null(), (asked) => {
  const read = readWaves(asked);
  if ("problem" in read) return read;
  const fault = faultOfWaves(asked.given, read.waves);
  if (fault === null) return null;
  const problem = { message: `${asked.where}: ${fault.message}`, got: asked.returned };
  return { problem, signs: fault.signs };
});

const fewSchema = z.object({ fewest: z.number(), forgiven: z.boolean() });

export const wavesFew: Judge = (observations, cases) => {
  let extra = 0;
  let isForgivable = true;
  const judgeOne = (asked: Asked<z.infer<typeof fewSchema>>): Finding | null => {
    const read = readWaves(asked);
    const { fewest, forgiven } = asked.answer;
    const count = "problem" in read ? 0 : read.waves.length;
    if (count === fewest) return null;
    if (forgiven && count > fewest) extra += count - fewest;
    else isForgivable = false;
    if ("problem" in read) return read;
    const message =
      count > fewest
        ? `${count} waves, and ${fewest} are enough: move first what others wait for`
        : `${count} ${count === 1 ? "wave" : "waves"}; nobody can move all these domains in fewer than ${fewest}`;
    return {
      problem: { message: `${asked.where}: ${message}`, got: asked.returned },
      answer: count,
      signs: count < fewest && count <= 2 ? ["big-bang"] : [],
    };
  };
  const findings = findIn(observations, cases, "waves_few", fewSchema, judgeOne);
  // A call that did not come back is not counted above.
  const cameBack = findings.every(({ answer }) => answer !== undefined);
  return isForgivable && cameBack && extra <= FORGIVEN_WAVES ? null : reportFindings(findings);
};

function readWaves({ where, returned }: Asked<unknown>): { waves: PythonValue[][] } | Finding {
  const outer = itemsOf(returned);
  const waves = outer?.map((wave) => itemsOf(wave)) ?? null;
  if (waves === null || waves.length === 0 || waves.includes(null)) {
    const message = `${where}: ${insteadOf("a list of waves, each a list of domains", returned)}`;
    return { problem: { message, got: returned } };
  }
  return { waves: waves.flatMap((wave) => (wave === null ? [] : [wave])) };
}

type WaveFault = { message: string; signs: string[] };

function faultOfWaves(given: readonly PythonValue[], waves: PythonValue[][]): WaveFault | null {
  const domains = itemsOf(given[0]) ?? [];
  const needs = new Map(
    dictOf(given[1])?.items.map(([name, list]) => [name, itemsOf(list) ?? []] as const),
  );
  const [pilotName, most] = [given[2] ?? null, numberOf(given[3]) ?? 0];
  const [first = [], ...later] = waves;
  const flat = waves.flat();
  const bang = waves.length <= 2 && domains.length > 3 ? ["big-bang"] : [];
  if (first.length !== 1 || first[0] !== pilotName) {
    const alone = first.includes(pilotName) ? ["pilot-moves-with-others"] : [];
    const message = `the first wave is ${show(first)}, expected the pilot alone: ${show([pilotName])}`;
    return { message, signs: [...bang, ...alone] };
  }
  const wrongly = domains.find((one) => flat.filter((other) => other === one).length !== 1);
  const unknown = flat.find((one) => !domains.includes(one));
  if (wrongly !== undefined) {
    const message = `${show(wrongly)} moves ${flat.includes(wrongly) ? "more than once" : "in no wave"}`;
    return { message, signs: [] };
  }
  if (unknown !== undefined) return { message: `${show(unknown)} is no domain here`, signs: [] };
  if (later.some((wave) => wave.length === 0)) return { message: "a wave is empty", signs: [] };
  const moved = new Set(first);
  for (const wave of later) {
    for (const name of wave) {
      const missing = (needs.get(name) ?? []).filter((need) => !moved.has(need));
      if (missing.length === 0) continue;
      const together = missing.every((need) => wave.includes(need));
      const message = `${show(name)} moves before ${missing.map(show).join(" and ")}, whose products it needs${together ? " (the same wave is too early)" : ""}`;
      return { message, signs: [...bang, ...(together ? ["the-same-wave-is-early-enough"] : [])] };
    }
    for (const name of wave) moved.add(name);
  }
  const crowded = later.find((wave) => wave.length > most);
  if (crowded === undefined) return null;
  const message = `a wave has ${crowded.length} domains: ${show(crowded)}, at most ${most} can move together`;
  return { message, signs: bang };
}
