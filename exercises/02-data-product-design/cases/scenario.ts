import "server-only";
import type { Expectation } from "@/exercises/02-data-product-design/checks/expectation";
import type { Pattern } from "@/exercises/02-data-product-design/checks/pattern";
import type { PythonValue } from "@/exercises/grading/python-value";

/** What is done with one product, step by step. */
export type Scenario = { name: string; grants: [string, string][]; steps: Step[] };

export type Step = {
  name: string;
  /** A method of the product, or what probes.py can do besides. */
  action:
    | "contract"
    | "validate"
    | "publish"
    | "consume"
    | "read the catalog"
    | "read the log"
    | "spoil what was handed out"
    | "change what was sent"
    | "send it again";
  given: PythonValue[];
  expects: StepExpectation[];
};

/** `of` names the earlier step that it is about; otherwise it is about its own. */
export type StepExpectation = Omit<Expectation, "probe" | "action"> & { of?: string };

/** `form` as in expectation.ts. */
export type Sign = [misconception: string, looks: Pattern, form?: number];

/** A step with what it should look like; every call needs values of its own. */
export function step(
  name: string,
  [action, ...given]: [Step["action"], ...PythonValue[]],
  ...expects: StepExpectation[]
): Step {
  return { name, action, given, expects };
}

/** An expectation; a sign is [misconception, what the step looks like then]. */
export function expects(
  check: string,
  about: string,
  why: string,
  looks: Pattern,
  ...signs: Sign[]
): StepExpectation {
  return {
    check,
    about,
    why,
    looks,
    signs: signs.map(([misconception, sign, form]) => ({
      misconception,
      looks: sign,
      ...(form === undefined ? {} : { form }),
    })),
  };
}
