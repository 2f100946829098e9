import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { itemsOf, type PythonValue } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

export type KestrelCall = { probe: string; given: readonly PythonValue[] };

/** The first `count` calls of a function: they are those about Kestrel Home itself. */
export function kestrelCalls(cases: Cases, ask: string, count: number): KestrelCall[] {
  return (itemsOf(cases.inputs) ?? [])
    .map((call) => {
      const [probe, name, given] = itemsOf(call) ?? [];
      return { probe: String(probe), name, given: itemsOf(given) ?? [] };
    })
    .filter(({ name }) => name === ask)
    .slice(0, count);
}

/** What the learner's function said about Kestrel Home, or why there is nothing. */
export function kestrelAnswer(
  observations: Observations,
  cases: Cases,
  ask: string,
): { value: PythonValue } | { missing: string } {
  const [call] = kestrelCalls(cases, ask, 1);
  const returned = returnedValue(observations, call?.probe ?? ask, `${ask} on Kestrel Home`);
  return "problem" in returned ? { missing: `${returned.problem.message}.` } : returned;
}
