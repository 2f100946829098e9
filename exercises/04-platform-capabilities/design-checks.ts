import { platformCase } from "@/exercises/04-platform-capabilities/platform-case";
import { parseExpectations } from "@/exercises/04-platform-capabilities/scenario";
import type { Judge } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import { isTruthy, pythonEquals } from "@/exercises/grading/python-equality";
import { dictOf, entryOf, itemsOf, type PythonValue } from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";
import { returnedValue } from "@/exercises/grading/returned-value";

type Capability = {
  name: string;
  plane: PythonValue | undefined;
  operation: PythonValue | undefined;
};

const LEAST_OFFERED = 5;
const SHOWN = 3;
/** Not in the lesson's list, and needed from the first day. */
const FROM_DAILY_LIFE = ["access_requests", "catalog", "quota_and_cost"];

export const capabilities: Judge = (observations, cases) => {
  const { planes } = parseExpectations(cases.expectations);
  const read = readCapabilities(observations, Object.keys(planes));
  if ("problem" in read) return read.problem;
  const onOnePlane = isOnOnePlane(read.items);
  for (const { name, plane } of read.items) {
    const fitting = planes[name] ?? [];
    if (typeof plane === "string" && fitting.includes(plane)) continue;
    return {
      message: `${name} is at home on the plane ${fitting.join(" or ")}, not ${show(plane)}`,
      line: lineOf(observations, "CAPABILITIES", name, "plane"),
      misconception: onOnePlane
        ? "platform-is-infrastructure"
        : name === "catalog" && plane === "product"
          ? "a-catalog-each"
          : undefined,
    };
  }
  return judgeOperations(observations, read.items) ?? judgePlanes(observations, read.items);
};

function readCapabilities(
  observations: Observations,
  names: readonly string[],
): { items: Capability[] } | { problem: Problem } {
  const returned = returnedValue(observations, "CAPABILITIES", "CAPABILITIES");
  if ("problem" in returned) return returned;
  const line = lineOf(observations, "CAPABILITIES");
  const dict = dictOf(returned.value);
  if (dict === null) {
    const message = 'CAPABILITIES must be a dict: {"catalog": {"plane": …, "operation": …}, …}';
    return { problem: { message, got: returned.value, line } };
  }
  const missing = names.filter((name) => entryOf(dict, name) === undefined).sort();
  if (missing.length > 0) {
    const isLesson = missing.join() === FROM_DAILY_LIFE.join();
    const message = `capabilities left out: ${missing.join(", ")}`;
    return { problem: { message, line, misconception: isLesson ? "six-are-all" : undefined } };
  }
  const items: Capability[] = [];
  for (const name of names) {
    const fields = dictOf(entryOf(dict, name));
    if (fields === null) {
      const message = `${name} needs a dict with the keys plane and operation`;
      const got = entryOf(dict, name) ?? null;
      return { problem: { message, got, line: lineOf(observations, "CAPABILITIES", name) } };
    }
    items.push({ name, plane: entryOf(fields, "plane"), operation: entryOf(fields, "operation") });
  }
  return { items };
}

/** Whether what is offered today can be called, and is enough to work with. */
function judgeOperations(observations: Observations, items: readonly Capability[]): Problem | null {
  const returned = returnedValue(observations, "operations", "Platform");
  if ("problem" in returned) return returned.problem;
  const callable = itemsOf(returned.value) ?? [];
  const offered = items.filter(({ operation }) => isTruthy(operation));
  for (const { name, operation } of offered) {
    if (operation !== undefined && callable.some((known) => pythonEquals(known, operation)))
      continue;
    const message = `${name}: Platform has no operation ${show(operation)}`;
    const line = lineOf(observations, "CAPABILITIES", name, "operation");
    return { message, expected: callable, line, misconception: "capable-on-paper" };
  }
  if (offered.length >= LEAST_OFFERED) return null;
  const message = `${offered.length} capabilities have an operation that a domain team can call today; at least ${LEAST_OFFERED} need one`;
  return {
    message,
    line: lineOf(observations, "CAPABILITIES"),
    misconception: "build-now-use-later",
  };
}

function judgePlanes(observations: Observations, items: readonly Capability[]): Problem | null {
  const unused = Object.keys(platformCase.planes).filter((plane) =>
    items.every((item) => item.plane !== plane),
  );
  if (unused.length === 0) return null;
  const line = lineOf(observations, "CAPABILITIES");
  return { message: `nothing is on the plane ${unused.join(" or ")}`, line };
}

function isOnOnePlane(items: readonly Capability[]): boolean {
  return items.every(({ plane }) => plane === "infrastructure");
}

export const responsibilities: Judge = (observations, cases) => {
  const { sides } = parseExpectations(cases.expectations);
  const returned = returnedValue(observations, "RESPONSIBILITIES", "RESPONSIBILITIES");
  if ("problem" in returned) return returned.problem;
  const dict = dictOf(returned.value);
  if (dict === null) {
    const message = 'RESPONSIBILITIES must be a dict: {"standards": "platform" or "domain", …}';
    return { message, got: returned.value, line: lineOf(observations, "RESPONSIBILITIES") };
  }
  const wrong = Object.entries(sides).filter(([duty, side]) => entryOf(dict, duty) !== side);
  const [first] = wrong;
  if (first === undefined) return null;
  const messages = wrong.slice(0, SHOWN).map(([duty, side]) => {
    const found = entryOf(dict, duty);
    return `${duty} belongs to the ${side}${found === undefined ? " and is missing" : `, not to ${show(found)}`}`;
  });
  if (wrong.length > SHOWN) messages.push(`and ${wrong.length - SHOWN} more`);
  return {
    message: messages.join("; "),
    line: lineOf(observations, "RESPONSIBILITIES", first[0]),
    misconception: ideaOfSides(
      wrong.flatMap(([duty]) =>
        ["platform", "domain"].some((side) => side === entryOf(dict, duty)) ? [duty] : [],
      ),
      sides,
    ),
  };
};

/** What those think who gave these duties to the other side. */
function ideaOfSides(
  duties: readonly string[],
  sides: Readonly<Record<string, string>>,
): string | undefined {
  if (duties.length === 0) return undefined;
  if (duties.every((duty) => sides[duty] === "platform")) return "every-domain-its-own-tools";
  if (!duties.every((duty) => sides[duty] === "domain")) return undefined;
  return duties.includes("data products") || duties.includes("data quality")
    ? "platform-owns-data"
    : "platform-defines-revenue";
}

function show(value: PythonValue | undefined): string {
  return value === undefined ? "nothing" : formatPythonValue(value, 80);
}
