import {
  decodePlan,
  durationOf,
  type Plan,
  ROUNDING,
  roundedSum,
} from "@/exercises/05-migration-planning/case/plan";
import {
  insteadOf,
  readFigures,
  show,
} from "@/exercises/05-migration-planning/checks/read-figures";
import { readingOf } from "@/exercises/05-migration-planning/checks/reading";
import { judgeCases, type Look, type Reading } from "@/exercises/casework/judge-cases";
import { asNearAs, isNear, tellApart, twoDecimals } from "@/exercises/grading/near-numbers";
import {
  dictOf,
  entryOf,
  itemsOf,
  numberOf,
  type PythonValue,
  pythonDict,
  pythonFloat,
  pythonTuple,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** Weeks may differ by this much from the oracle's forecast … */
const NEAR_WEEKS = 0.01;
/** … and a chance by this much. */
const NEAR_CHANCE = twoDecimals;

export type Pert = { mean: number; deviation: number };

export const pert = judgeCases("pert", readingOf<Pert>(comparePert));

function comparePert(answer: Pert, returned: PythonValue, { where }: Look<Pert>): Problem | null {
  const [mean, deviation, more] = itemsOf(returned) ?? [];
  const found = { mean: numberOf(mean), deviation: numberOf(deviation) };
  const expected = pythonTuple(pythonFloat(answer.mean), pythonFloat(answer.deviation));
  if (found.mean === null || found.deviation === null || more !== undefined) {
    const message = `pert${where}: ${insteadOf("a pair of mean and deviation", returned)}`;
    return { message, got: returned, expected };
  }
  const wrong = !isNear(found.mean, answer.mean)
    ? `the mean is ${tell(found.mean, answer.mean)}: (o + 4m + p) / 6`
    : isNear(found.deviation, answer.deviation)
      ? null
      : `the deviation is ${tell(found.deviation, answer.deviation)}: (p - o) / 6`;
  return wrong === null ? null : { message: `pert${where}: ${wrong}`, got: returned, expected };
}

/** "3, expected 3.33": digits enough to see that they differ. */
function tell(got: number, expected: number): string {
  const [one, other] = tellApart(got, expected);
  return `${one}, expected ${other}`;
}

/** Without slack only the length is looked at, and without `path` only what is before it. */
export type CriticalPath = {
  length: number;
  slack?: Record<string, number>;
  path?: "a longest chain";
};

const readingOfPath = readingOf<CriticalPath>(comparePath, {
  "all critical on one path": isAllOnOnePath,
});
export const criticalPathCase = judgeCases("critical_path_case", readingOfPath);
export const criticalPathAny = judgeCases("critical_path_any", readingOfPath);

function comparePath(
  answer: CriticalPath,
  returned: PythonValue,
  { where, given }: Look<CriticalPath>,
): Problem | null {
  const plan = decodePlan(given[0]);
  const dict = dictOf(returned) ?? pythonDict([]);
  const expected = pythonDict([
    ["length", pythonFloat(answer.length)],
    ["slack", pythonDict(Object.entries(answer.slack ?? {}).map(([n, w]) => [n, pythonFloat(w)]))],
  ]);
  const problem = (message: string) => ({
    message: `${where}: ${message}`,
    got: returned,
    expected: asNearAs(returned, expected, roundedSum(plan)),
    expectedIsPart: true,
  });
  const length = numberOf(entryOf(dict, "length"));
  const slack = readFigures(entryOf(dict, "slack"));
  if (dictOf(returned) === null || length === null || slack === null) {
    const wanted = 'a dict with "length", "path" and "slack"';
    return problem(insteadOf(wanted, returned));
  }
  if ("wrong" in slack) return problem(`in the slack, ${slack.wrong}`);
  const missing = [...plan.keys()].filter((name) => !slack.figures.has(name));
  if (missing.length > 0) {
    return problem(`the slack of ${missing.join(", ")} is missing`);
  }
  const near = roundedSum(plan);
  if (!isNear(length, answer.length, near)) {
    const message = `the length in weeks is ${tell(length, answer.length)}`;
    return problem(message);
  }
  for (const [name, right] of Object.entries(answer.slack ?? {})) {
    const weeks = slack.figures.get(name) ?? Number.NaN;
    if (isNear(weeks, right, near)) continue;
    const message = `the slack of ${name} is ${tell(weeks, right)}`;
    return problem(message);
  }
  if (answer.path === undefined) return null;
  const path = itemsOf(entryOf(dict, "path"));
  if (path === null || path.length === 0) {
    return problem(`the path is ${show(entryOf(dict, "path"))}, expected a list of activities`);
  }
  const fault = faultOfPath(plan, path, answer.length);
  return fault === null ? null : problem(fault);
}

/** What keeps a path from being one of the longest chains; there may be several. */
function faultOfPath(plan: Plan, path: readonly PythonValue[], length: number): string | null {
  let weeks = 0;
  for (const [index, name] of path.entries()) {
    const activity = typeof name === "string" ? plan.get(name) : undefined;
    if (activity === undefined) return `the path names ${show(name)}, which is not in the plan`;
    const before = path[index - 1];
    const follows =
      before === undefined ? activity.needs.length === 0 : activity.needs.includes(String(before));
    if (!follows) {
      return before === undefined
        ? `the path begins with ${name}, which waits for ${activity.needs.join(" and ")}`
        : `${name} follows ${show(before)} on the path, but does not wait for it`;
    }
    weeks += durationOf(activity);
  }
  if (isNear(weeks, length, ROUNDING)) return null;
  const [got, expected] = tellApart(weeks, length);
  return `the activities on the path take ${got} weeks, not ${expected}`;
}

/**
 * Whether this is what somebody gives who puts every activity without slack on one path: all of
 * them, each after what it needs, though they are more than one chain.
 */
function isAllOnOnePath({ seen, given }: Look<CriticalPath>): boolean {
  const dict = seen?.outcome === "returned" ? dictOf(seen.value) : null;
  const plan = decodePlan(given[0]);
  const names = (dict && itemsOf(entryOf(dict, "path")))?.map(String) ?? [];
  const slack = readFigures(dict ? entryOf(dict, "slack") : undefined);
  if (slack === null || "wrong" in slack) return false;
  const critical = [...plan].filter(([name]) => (slack.figures.get(name) ?? 1) < roundedSum(plan));
  const isInOrder = names.every((name, index) =>
    plan.get(name)?.needs.every((need) => !names.includes(need) || names.indexOf(need) < index),
  );
  const isOneChain = names.every(
    (name, index) => index === 0 || plan.get(name)?.needs.includes(names[index - 1] ?? ""),
  );
  return (
    !isOneChain &&
    isInOrder &&
    names.length === critical.length &&
    critical.every(([name]) => names.includes(name))
  );
}

export const estimate = judgeCases(
  "estimate",
  readingOf(compareFigure(NEAR_WEEKS, "add means and variances along the critical path")),
);
export const chance = judgeCases(
  "chance",
  readingOf(compareFigure(NEAR_CHANCE, "the same spread as in estimate, asked the other way")),
);

function compareFigure(near: number, advice: string): Reading<number>["compare"] {
  return (answer, returned, { call, where }) => {
    const figure = numberOf(returned);
    if (figure !== null && isNear(figure, answer, near)) return null;
    const message =
      figure === null
        ? insteadOf("a number", returned)
        : `${call} is ${tell(figure, answer)}: ${advice}`;
    return { message: `${where}: ${message}`, got: returned, expected: pythonFloat(answer) };
  };
}
