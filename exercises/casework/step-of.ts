import type { Cases } from "@/exercises/exercise";
import {
  dictOf,
  entryOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
  pythonTuple,
} from "@/exercises/grading/python-value";

export type Played = {
  call: string;
  given: readonly PythonValue[];
  /** What the story's object is made of and with, and the probe of its making. */
  made: { class: string; given: readonly PythonValue[]; probe: string } | undefined;
};

const nothing: Played = { call: "", given: [], made: undefined };
const known = new WeakMap<PythonDict, ReadonlyMap<string, Played>>();

/** What is called in the step of a probe, and with what; nothing for a probe that is not played. */
export function stepOf({ inputs }: Cases, probe: string): Played {
  return stepsIn(inputs).get(probe) ?? nothing;
}

/** All steps by their probes, in the order in which they are played. */
export function stepsIn(inputs: PythonValue): ReadonlyMap<string, Played> {
  const dict = dictOf(inputs);
  if (dict === null) return new Map();
  const steps = known.get(dict) ?? new Map(readSteps(dict));
  known.set(dict, steps);
  return steps;
}

function* readSteps(inputs: PythonDict): Generator<[probe: string, Played]> {
  for (const one of itemsOf(entryOf(inputs, "stories")) ?? []) {
    const dict = dictOf(one);
    if (dict === null) continue;
    const story = entryOf(dict, "name");
    const [object, given] = itemsOf(entryOf(dict, "made")) ?? [];
    const made = object
      ? { class: String(object), given: itemsOf(given) ?? [], probe: `${story}/new` }
      : undefined;
    for (const step of itemsOf(entryOf(dict, "steps")) ?? []) {
      const [name, call, given] = itemsOf(step) ?? [];
      yield [`${story}/${name}`, { call: String(call), given: itemsOf(given) ?? [], made }];
    }
  }
}

/** The arguments as a problem shows them: a single one stands for itself. */
export function whatWasGiven(given: readonly PythonValue[]): { given?: PythonValue } {
  const [first = null, ...others] = given;
  if (given.length === 0) return {};
  return { given: others.length === 0 ? first : pythonTuple(...given) };
}
