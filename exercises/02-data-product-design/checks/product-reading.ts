import {
  answered,
  lineOfProduct,
  noAnswer,
  silentCause,
  silentValidate,
} from "@/exercises/02-data-product-design/checks/answered";
import {
  hasOrders,
  lacksDomainAndPromises,
} from "@/exercises/02-data-product-design/checks/catalog-difference";
import { differenceFrom } from "@/exercises/02-data-product-design/checks/difference-from";
import { expectedValue } from "@/exercises/02-data-product-design/checks/expected-value";
import { isEncoded } from "@/exercises/02-data-product-design/checks/mask-difference";
import type { Expected } from "@/exercises/02-data-product-design/checks/outcome";
import { hasOneRuleEach } from "@/exercises/02-data-product-design/checks/settled-difference";
import type { Look, Reading } from "@/exercises/casework/judge-cases";
import { isTruthy } from "@/exercises/grading/python-equality";
import type { PythonValue } from "@/exercises/grading/python-value";

const methods = ["validate", "publish", "consume"];

/** How what is done with a product is judged. */
export const productReading: Reading<Expected> = {
  called: ({ where }) => where,
  compare(expected, returned, look) {
    const { observations, call, where } = look;
    const difference = differenceFrom(expected, returned, look);
    if (difference === null) return null;
    const silent = silentValidate(observations);
    if (silent !== null) return silent;
    if (returned === null && methods.includes(call)) return noAnswer(observations, call);
    const message = `${where}: ${difference}. ${expected.why}`;
    return { message, got: returned, ...expectedValue(expected, returned) };
  },
  onError(problem, look) {
    const { expected, observations } = look;
    if (problem.error === undefined || !("kind" in expected)) return problem;
    // What raised the first time already says nothing about the second.
    const before =
      expected.kind === "same" &&
      answered(observations, expected.as, look.call, "publish of a new batch");
    if (before && "problem" in before) return before.problem;
    return (
      silentCause(observations, problem) ?? {
        ...problem,
        message: `${problem.message}. ${expected.why}`,
        ...expectedValue(expected, undefined),
      }
    );
  },
  recognises: {
    "raises on purpose": ({ seen }) => {
      if (seen?.outcome !== "raised") return false;
      const { type, traceback } = seen.error;
      return traceback.at(-1)?.source.includes(`raise ${type}`) ?? false;
    },
    "one rule each": returning(
      (value, expected) => expected.kind === "settled" && hasOneRuleEach(value, expected),
    ),
    encoded: returning(
      (value, expected) => expected.kind === "hidden" && isEncoded(value, expected.rows),
    ),
    something: returning(isTruthy),
    "without domain and promises": returning(lacksDomainAndPromises),
    "with orders": returning(
      (value, expected) => expected.kind === "catalog entry" && hasOrders(value, expected.orders),
    ),
  },
  // A step of an action of our own is about an earlier one.
  shown: ({ call }) => (methods.includes(call) ? undefined : {}),
  lineIn: lineOfProduct,
};

/** Whether a call came back with something of some look. */
function returning(isSo: (value: PythonValue, expected: Expected) => boolean) {
  return ({ seen, expected }: Look<Expected>): boolean =>
    seen?.outcome === "returned" && "kind" in expected && isSo(seen.value, expected);
}
