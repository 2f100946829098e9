import { z } from "zod";
import {
  decodePlan,
  durationOf,
  type Plan,
  ROUNDING,
  roundedSum,
} from "@/exercises/05-migration-planning/case/plan";
import {
  type Asked,
  judgeAnswers,
  type Wrong,
} from "@/exercises/05-migration-planning/checks/asked";
import { insteadOf, readFigures, show } from "@/exercises/05-migration-planning/checks/read-figures";
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

/** Weeks may differ by this much from the oracle's forecast … */
const NEAR_WEEKS = 0.01;
/** … and a chance by this much. */
const NEAR_CHANCE = twoDecimals;

const pertSchema = z.object({ mean: z.number(), deviation: z.number() });

export const pert = judgeAnswers("pert", pertSchema, ({ where, returned, answer }) => {
  const [mean, deviation, more] = itemsOf(returned) ?? [];
  const found = { mean: numberOf(mean), deviation: numberOf(deviation) };
  const expected = pythonTuple(pythonFloat(answer.mean), pythonFloat(answer.deviation));
  if (found.mean === null || found.deviation === null || more !== undefined) {
    const message = `pert${where}: ${insteadOf("a pair of mean and deviation", returned)}`;
    return { problem: { message, got: returned, expected } };
  }
  const wrong = !isNear(found.mean, answer.mean)
    ? `the mean is ${tell(found.mean, answer.mean)}: (o + 4m + p) / 6`
    : isNear(found.deviation, answer.deviation)
      ? null
      : `the deviation is ${tell(found.deviation, answer.deviation)}: (p - o) / 6`;
  if (wrong === null) return null;
  return { problem: { message: `pert${where}: ${wrong}`, got: returned, expected }, answer: found };
});

/** "3, expected 3.33": digits enough to see that they differ. */
function tell(got: number, expected: number): string {
  const [one, other] = tellApart(got, expected);
  return `${one}, expected ${other}`;
}

const pathSchema = z.object({ length: z.number(), slack: z.record(z.string(), z.number()) });

export const criticalPathCase = judgeAnswers("critical_path_case", pathSchema, judgePath);
export const criticalPathAny = judgeAnswers("critical_path_any", pathSchema, judgePath);

function judgePath(asked: Asked<z.infer<typeof pathSchema>>): Wrong | null {
  const { where, given, returned, answer } = asked;
  const plan = decodePlan(given[0]);
  const dict = dictOf(returned) ?? pythonDict([]);
  const expected = pythonDict([
    ["length", pythonFloat(answer.length)],
    ["slack", pythonDict(Object.entries(answer.slack).map(([n, w]) => [n, pythonFloat(w)]))],
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
    return { problem: problem(insteadOf(wanted, returned)) };
  }
  if ("wrong" in slack) return { problem: problem(`in the slack, ${slack.wrong}`) };
  const missing = Object.keys(answer.slack).filter((name) => !slack.figures.has(name));
  if (missing.length > 0) {
    return { problem: problem(`the slack of ${missing.join(", ")} is missing`) };
  }
  const found = { length, slack: Object.fromEntries(slack.figures) };
  const near = roundedSum(plan);
  if (!isNear(length, answer.length, near)) {
    const message = `the length in weeks is ${tell(length, answer.length)}`;
    return { problem: problem(message), answer: found };
  }
  for (const [name, right] of Object.entries(answer.slack)) {
    const weeks = slack.figures.get(name) ?? Number.NaN;
    if (isNear(weeks, right, near)) continue;
    const message = `the slack of ${name} is ${tell(weeks, right)}`;
    return { problem: problem(message), answer: found };
  }
  const path = itemsOf(entryOf(dict, "path"));
  if (path === null || path.length === 0) {
    const message = `the path is ${show(entryOf(dict, "path"))}, expected a list of activities`;
    return { problem: problem(message) };
  }
  const fault = faultOfPath(plan, path, answer.length);
  if (fault === null) return null;
  const ideas = isAllCritical(plan, path, answer.slack) ? ["critical-is-one-path"] : [];
  return { problem: problem(fault), ideas };
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
function isAllCritical(
  plan: Plan,
  path: readonly PythonValue[],
  slack: Readonly<Record<string, number>>,
): boolean {
  const names = path.map(String);
  const critical = [...plan].filter(([name]) => (slack[name] ?? 1) < ROUNDING);
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

export const estimate = judgeAnswers("estimate", z.number(), (asked) =>
  judgeFigure("estimate", asked, NEAR_WEEKS, "add means and variances along the critical path"),
);
export const chance = judgeAnswers("chance", z.number(), (asked) =>
  judgeFigure("chance", asked, NEAR_CHANCE, "the same spread as in estimate, asked the other way"),
);

function judgeFigure(
  name: string,
  { where, returned, answer }: Asked<number>,
  near: number,
  advice: string,
): Wrong | null {
  const figure = numberOf(returned);
  if (figure !== null && isNear(figure, answer, near)) return null;
  const message =
    figure === null
      ? insteadOf("a number", returned)
      : `${name} is ${tell(figure, answer)}: ${advice}`;
  return {
    problem: { message: `${where}: ${message}`, got: returned, expected: pythonFloat(answer) },
    ...(figure === null ? {} : { answer: figure }),
  };
}
