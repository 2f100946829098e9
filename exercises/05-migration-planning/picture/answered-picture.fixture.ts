import { stepsIn } from "@/exercises/casework/step-of";
import type { Cases } from "@/exercises/exercise";
import { collectObservations, type Observations } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";

/**
 * What the tests of the pictures draw from: what each function answered to its first calls, in their
 * order; "steps/pert" is pert as the steps call it.
 */
export function observeAnswers(
  cases: Cases,
  answers: Readonly<Record<string, readonly PythonValue[]>>,
): Observations {
  const all = [...stepsIn(cases.inputs).keys()];
  return collectObservations(
    Object.entries(answers).flatMap(([ask, values]) => {
      const probes = all.filter((probe) => probe.startsWith(`${ask}/`));
      return values.map((value, index) => ({
        kind: "observation",
        probe: probes[index] ?? ask,
        outcome: "returned",
        changed: [],
        printed: "",
        value,
      }));
    }),
  );
}
