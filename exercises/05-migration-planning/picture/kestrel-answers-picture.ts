import { stepsIn } from "@/exercises/casework/step-of";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

export type KestrelCall = { probe: string; given: readonly PythonValue[] };

/** The first `count` calls of a function in "go further": they are those about Kestrel Home itself. */
export function kestrelCalls(cases: Cases, ask: string, count: number): KestrelCall[] {
  return callsUnder(cases, `${ask}/`).slice(0, count);
}

/** The first `count` calls of a function in the steps; they too are about Kestrel Home. */
export function stepCalls(cases: Cases, ask: string, count: number): KestrelCall[] {
  return callsUnder(cases, `steps/${ask}/`).slice(0, count);
}

function callsUnder({ inputs }: Cases, name: string): KestrelCall[] {
  return [...stepsIn(inputs)].flatMap(([probe, { given }]) =>
    probe.startsWith(name) ? [{ probe, given }] : [],
  );
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
