import { z } from "zod";
import type { Candidate } from "@/exercises/05-migration-planning/case/migration-case";
import {
  type Asked,
  findIn,
  judgeAnswers,
  type Wrong,
} from "@/exercises/05-migration-planning/checks/asked";
import { insteadOf, show } from "@/exercises/05-migration-planning/checks/read-figures";
import {
  MAY_IS_ALWAYS_TRUE,
  pilotPoints,
  whyNoPilot,
} from "@/exercises/05-migration-planning/model/pilot-rule";
import type { Judge } from "@/exercises/exercise";
import { reportFindings } from "@/exercises/grading/findings";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonValue,
} from "@/exercises/grading/python-value";

/** So many waves too many are forgiven over all random companies: no simple rule is always best. */
const FORGIVEN_WAVES = 3;

/** The same rule is asked for in the step, on plain cases, and in "go further". */
export const pilotByRule = judgePilots("pilot_by_rule");
export const pilot = judgePilots("pilot");

function judgePilots(check: string): Judge {
  const judge = judgeAnswers(check, z.string().nullable(), judgePilot);
  return (observations, cases) => {
    const problem = judge(observations, cases);
    if (problem?.misconception !== MAY_IS_ALWAYS_TRUE) return problem;
    const { misconception: _, ...found } = problem;
    const message = `${problem.message}; your condition lets every domain pass, as conditions with commas, in [ ] or in quotes do: join the three with and`;
    return { ...found, message };
  };
}

function judgePilot({ where, given, returned, answer }: Asked<string | null>): Wrong | null {
  if (returned === answer) return null;
  const got = typeof returned === "string" || returned === null ? { answer: returned } : {};
  const wanted = answer === null ? "None" : show(answer);
  const why = whyNot(dictOf(given[0])?.items ?? [], returned, answer);
  const message = `${where}: choose_pilot chose ${show(returned)}, expected ${wanted}${why}`;
  // None is an answer here, and not a forgotten return.
  const values = returned === null ? {} : { got: returned, expected: answer };
  return { problem: { message, ...values }, ...got };
}

/** Which part of the council's rule speaks against what was chosen, as the end of a sentence. */
function whyNot(
  candidates: readonly [PythonValue, PythonValue][],
  chosen: PythonValue,
  right: string | null,
): string {
  const one = candidateOf(candidates, chosen);
  const best = candidateOf(candidates, right);
  if (chosen === null && best !== null) {
    const { readiness, upstream, consumers } = best;
    return `: ${right} may, with readiness ${readiness}, upstream ${upstream}, consumers ${consumers}`;
  }
  if (one === null) return `: ${show(chosen)} is none of these domains`;
  const against = whyNoPilot(one);
  if (against.length > 0) return `: ${show(chosen)} may not, ${against.join(" and ")}`;
  if (best === null) return "";
  const [points, most] = [pilotPoints(one), pilotPoints(best)];
  return points === most
    ? `: both have ${most} points, and the first in the alphabet wins`
    : `: ${right} has ${most} points, ${show(chosen)} has ${points}`;
}

function candidateOf(
  candidates: readonly [PythonValue, PythonValue][],
  name: PythonValue,
): Candidate | null {
  const figures = dictOf(candidates.find(([key]) => key === name)?.[1]);
  if (figures === null) return null;
  const at = (key: keyof Candidate) => numberOf(entryOf(figures, key)) ?? 0;
  return {
    value: at("value"),
    readiness: at("readiness"),
    risk: at("risk"),
    consumers: at("consumers"),
    upstream: at("upstream"),
  };
}

export const wavesValid = judgeAnswers("waves_valid", z.null(), (asked) => {
  const read = readWaves(asked);
  if ("problem" in read) return read;
  const fault = faultOfWaves(asked.given, read.waves);
  if (fault === null) return null;
  const problem = { message: `${asked.where}: ${fault.message}`, got: asked.returned };
  return { problem, ideas: fault.ideas };
});

const fewSchema = z.object({ fewest: z.number(), forgiven: z.boolean() });

export const wavesFew: Judge = (observations, cases) => {
  let extra = 0;
  let isForgivable = true;
  const judgeOne = (asked: Asked<z.infer<typeof fewSchema>>): Wrong | null => {
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
      ideas: isBigBang(asked.given, read.waves) ? ["big-bang"] : [],
    };
  };
  const findings = findIn(observations, cases, "waves_few", fewSchema, judgeOne);
  // A call that did not come back is not counted above.
  const cameBack = findings.every(({ answer }) => answer !== undefined);
  return isForgivable && cameBack && extra <= FORGIVEN_WAVES ? null : reportFindings(findings);
};

function readWaves({ where, returned }: Asked<unknown>): { waves: PythonValue[][] } | Wrong {
  const outer = itemsOf(returned);
  const waves = outer?.map((wave) => itemsOf(wave)) ?? null;
  if (waves === null || waves.length === 0 || waves.includes(null)) {
    const message = `${where}: ${insteadOf("a list of waves, each a list of domains", returned)}`;
    return { problem: { message, got: returned } };
  }
  return { waves: waves.flatMap((wave) => (wave === null ? [] : [wave])) };
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

type WaveFault = { message: string; ideas: string[] };

function faultOfWaves(given: readonly PythonValue[], waves: PythonValue[][]): WaveFault | null {
  const domains = itemsOf(given[0]) ?? [];
  const needs = new Map(
    dictOf(given[1])?.items.map(([name, list]) => [name, itemsOf(list) ?? []] as const),
  );
  const [pilotName, most] = [given[2] ?? null, numberOf(given[3]) ?? 0];
  const [first = [], ...later] = waves;
  const flat = waves.flat();
  const bang = isBigBang(given, waves) ? ["big-bang"] : [];
  if (first.length !== 1 || first[0] !== pilotName) {
    const isTogether = first.includes(pilotName) && bang.length === 0;
    const message = `the first wave is ${show(first)}, expected the pilot alone: ${show([pilotName])}`;
    return { message, ideas: [...bang, ...(isTogether ? ["pilot-moves-with-others"] : [])] };
  }
  const wrongly = domains.find((one) => flat.filter((other) => other === one).length !== 1);
  const unknown = flat.find((one) => !domains.includes(one));
  if (wrongly !== undefined) {
    const message = `${show(wrongly)} moves ${flat.includes(wrongly) ? "more than once" : "in no wave"}`;
    return { message, ideas: [] };
  }
  if (unknown !== undefined) return { message: `${show(unknown)} is no domain here`, ideas: [] };
  if (later.some((wave) => wave.length === 0)) return { message: "a wave is empty", ideas: [] };
  const crowded = later.find((wave) => wave.length > most);
  const early = earlyIn(waves, needs);
  if (early !== undefined) {
    const { name, missing, isTogether } = early;
    const message = `${show(name)} moves before ${missing.map(show).join(" and ")}, whose products it needs${isTogether ? " (the same wave is too early)" : ""}`;
    // Whoever takes the same wave for early enough still keeps to its size.
    const together = isTogether && crowded === undefined ? ["the-same-wave-is-early-enough"] : [];
    return { message, ideas: [...bang, ...together] };
  }
  if (crowded === undefined) return null;
  const message = `a wave has ${crowded.length} domains: ${show(crowded)}, at most ${most} can move together`;
  return { message, ideas: bang };
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
