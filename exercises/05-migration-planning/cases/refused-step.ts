import "server-only";
import type { Step } from "@/exercises/casework/story";
import { instead } from "@/exercises/casework/wrong-ideas";
import type { PythonValue } from "@/exercises/grading/python-value";

/** What no program has an answer to, and why a ValueError is the only right one. */
export function refusedStep(
  call: string,
  check: string,
  where: string,
  why: string,
  ...given: PythonValue[]
): Step<unknown> {
  return {
    call,
    given,
    judged: [
      {
        check,
        where,
        expected: () => ({ raises: "ValueError", why }),
        // A pert that takes any three figures may be the step's, which is not asked to refuse any.
        instead: () =>
          call === "pert" ? [] : [instead("broken-plans-do-not-come", { like: "no ValueError" })],
      },
    ],
  };
}
