import { z } from "zod";
import { type Asked, type Finding, judgeAnswers } from "@/exercises/05-migration-planning/asked";
import { decodePlan, durationOf, ROUNDING } from "@/exercises/05-migration-planning/plan";
import { insteadOf, inWeeks, readFigures, show } from "@/exercises/05-migration-planning/reading";
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
const NEAR_CHANCE = 0.005;

const pertSchema = z.object({ mean: z.number(), deviation: z.number() });

export const pert = judgeAnswers("pert", pertSchema, ({ where, returned, answer }) => {
  const [mean, deviation, more] = itemsOf(returned) ?? [];
  const found = { mean: numberOf(mean), deviation: numberOf(deviation) };
  const expected = pythonTuple(pythonFloat(answer.mean), pythonFloat(answer.deviation));
  if (found.mean === null || found.deviation === null || more !== undefined) {
    const message = `pert${where}: ${insteadOf("a pair of mean and deviation", returned)}`;
    return { problem: { message, got: returned, expected } };
  }
  const wrong = !isNear(found.mean, answer.mean, ROUNDING)
    ? `the mean is ${show(mean)}, expected ${inWeeks(answer.mean)}: (o + 4m + p) / 6`
    : isNear(found.deviation, answer.deviation, ROUNDING)
      ? null
      : `the deviation is ${show(deviation)}, expected ${inWeeks(answer.deviation)}: (p - o) / 6`;
  if (wrong === null) return null;
  return { problem: { message: `pert${where}: ${wrong}`, got: returned, expected }, answer: found };
});

const pathSchema = z.object({ length: z.number(), slack: z.record(z.string(), z.number()) });

export const criticalPathCase = judgeAnswers("critical_path_case", pathSchema, judgePath);
export const criticalPathAny = judgeAnswers("critical_path_any", pathSchema, judgePath);

function judgePath(asked: Asked<z.infer<typeof pathSchema>>): Finding | null {
  const { where, returned, answer } = asked;
  const dict = dictOf(returned) ?? pythonDict([]);
  const expected = pythonDict([
    ["length", pythonFloat(answer.length)],
    ["slack", pythonDict(Object.entries(answer.slack).map(([n, w]) => [n, pythonFloat(w)]))],
  ]);
  const problem = (message: string) => ({
    message: `${where}: ${message}`,
    got: returned,
    expected,
  });
  const length = numberOf(entryOf(dict, "length"));
  const slack = readFigures(entryOf(dict, "slack"));
  if (dictOf(returned) === null || length === null || slack === null) {
    const wanted = 'a dict with "length", "path" and "slack"';
    return { problem: problem(insteadOf(wanted, returned)) };
  }
  if ("wrong" in slack) return { problem: problem(`in the slack, ${slack.wrong}`) };
  const found = { length, slack: Object.fromEntries(slack.figures) };
  if (!isNear(length, answer.length, ROUNDING)) {
    const message = `the length is ${inWeeks(length)} weeks, expected ${inWeeks(answer.length)}`;
    return { problem: problem(message), answer: found };
  }
  for (const [name, right] of Object.entries(answer.slack)) {
    const weeks = slack.figures.get(name);
    if (weeks !== undefined && isNear(weeks, right, ROUNDING)) continue;
    const shown = weeks === undefined ? "missing" : inWeeks(weeks);
    const message = `the slack of ${name} is ${shown}, expected ${inWeeks(right)}`;
    return { problem: problem(message), answer: found };
  }
  const wrongPath = faultOfPath(asked, entryOf(dict, "path"));
  return wrongPath === null
    ? null
    : {
        problem: problem(wrongPath.message),
        signs: wrongPath.isAllCritical ? ["critical-is-one-path"] : [],
      };
}

/** Whether a path is one of the longest chains; there may be several. */
function faultOfPath(
  { given: [plan], answer }: Asked<z.infer<typeof pathSchema>>,
  value: PythonValue | undefined,
): { message: string; isAllCritical: boolean } | null {
  const activities = decodePlan(plan);
  const path = itemsOf(value);
  const critical = Object.values(answer.slack).filter((weeks) => weeks < ROUNDING).length;
  const isAllCritical =
    path?.length === critical &&
    path.every((name) => Math.abs(answer.slack[String(name)] ?? 1) < ROUNDING);
  if (path === null || path.length === 0) {
    return { message: `the path is ${show(value)}, expected a list of activities`, isAllCritical };
  }
  let weeks = 0;
  for (const [index, name] of path.entries()) {
    const activity = typeof name === "string" ? activities.get(name) : undefined;
    if (activity === undefined) {
      return { message: `the path names ${show(name)}, which is not in the plan`, isAllCritical };
    }
    const before = path[index - 1];
    const follows =
      before === undefined ? activity.needs.length === 0 : activity.needs.includes(String(before));
    if (!follows) {
      const message =
        before === undefined
          ? `the path begins with ${name}, which waits for ${activity.needs.join(" and ")}`
          : `${name} follows ${show(before)} on the path, but does not wait for it`;
      return { message, isAllCritical };
    }
    weeks += durationOf(activity);
  }
  if (isNear(weeks, answer.length, ROUNDING)) return null;
  const message = `the activities on the path take ${inWeeks(weeks)} weeks, not ${inWeeks(answer.length)}`;
  return { message, isAllCritical };
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
): Finding | null {
  const figure = numberOf(returned);
  if (figure !== null && isNear(figure, answer, near)) return null;
  const shown = name === "chance" ? answer.toFixed(3) : inWeeks(answer);
  const message =
    figure === null
      ? insteadOf("a number", returned)
      : `${name} is ${show(returned)}, expected ${shown}: ${advice}`;
  return {
    problem: { message: `${where}: ${message}`, got: returned, expected: pythonFloat(answer) },
    ...(figure === null ? {} : { answer: figure }),
  };
}

/** False for nan. */
function isNear(figure: number, right: number, near: number): boolean {
  return Math.abs(figure - right) < near;
}
