import type { Cases } from "@/exercises/exercise";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";

const known = new WeakMap<object, ReadonlyMap<string, readonly PythonValue[]>>();

/** The arguments with which the step of a probe is called; empty for one that is not played. */
export function givenTo({ inputs }: Cases, probe: string): readonly PythonValue[] {
  const dict = dictOf(inputs);
  if (dict === null) return [];
  const byProbe = known.get(dict) ?? new Map(argumentsIn(dict));
  known.set(dict, byProbe);
  return byProbe.get(probe) ?? [];
}

function* argumentsIn(
  inputs: NonNullable<ReturnType<typeof dictOf>>,
): Generator<[string, readonly PythonValue[]]> {
  for (const story of itemsOf(entryOf(inputs, "stories")) ?? []) {
    const dict = dictOf(story);
    if (dict === null) continue;
    for (const step of itemsOf(entryOf(dict, "steps")) ?? []) {
      const [name, , given] = itemsOf(step) ?? [];
      yield [`${entryOf(dict, "name")}/${name}`, itemsOf(given) ?? []];
    }
  }
}
