import type { Expected } from "@/exercises/04-platform-capabilities/checks/expected";
import type { Look } from "@/exercises/casework/judge-cases";
import { type Played, stepsIn } from "@/exercises/casework/step-of";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { dictOf, type PythonValue } from "@/exercises/grading/python-value";

const LONGEST = 300;

/** What a step of the same story returned. */
export function answerAt(
  { observations, probe }: Look<Expected>,
  step: number,
): PythonValue | undefined {
  const seen = observations.byProbe.get(`${storyOf(probe)}/${step}`);
  return seen?.outcome === "returned" ? seen.value : undefined;
}

/** The steps of the same story up to this one, by their numbers. */
export function stepsUntil({ cases, probe }: Look<Expected>): Played[] {
  const steps = [...stepsIn(cases.inputs)].filter(([one]) => storyOf(one) === storyOf(probe));
  return steps.slice(0, 1 + steps.findIndex(([one]) => one === probe)).map(([, step]) => step);
}

/** The lines of Python that lead to a call, and the call. */
export function callsUntil(look: Look<Expected>): string[] {
  const { class: name, given } = look.made ?? { class: "Platform", given: [] };
  const shown = given.map((one) => formatPythonValue(one, LONGEST)).join(", ");
  return [`platform = ${name}(${shown})`, ...stepsUntil(look).map(callOf)];
}

/** A call as Python writes it: "platform.usage('sales')". */
export function callOf({ call, given }: Played): string {
  if (call === "__getattribute__") return "platform.events";
  const shown = given.map((one) => (dictOf(one) === null ? formatPythonValue(one) : "request_id"));
  return `platform.${call}(${shown.join(", ")})`;
}

function storyOf(probe: string): string {
  return probe.slice(0, probe.lastIndexOf("/"));
}
