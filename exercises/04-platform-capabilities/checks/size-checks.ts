import { platformCase } from "@/exercises/04-platform-capabilities/case/platform-case";
import type { ExpectedSize, Size } from "@/exercises/04-platform-capabilities/checks/expected";
import { judgeCases } from "@/exercises/casework/judge-cases";
import type { Judge } from "@/exercises/exercise";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { asNearAs, isNear, tellApart } from "@/exercises/grading/near-numbers";
import { lineOf, type ProgramError } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  numberOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
  pythonFloat,
  typeNameOf,
} from "@/exercises/grading/python-value";

type Figure = Exclude<keyof Size, "cost_by_domain">;
/** The first difference between a result and what was expected in words; null when there is none. */
type Compare = (got: PythonDict, expected: ExpectedSize) => string | null;

const units: Readonly<Record<Figure, string>> = {
  storage_gb: "GB",
  avg_running: "jobs at a time",
  nodes: "nodes",
  monthly_cost: "a month",
  engineers: "engineers",
};
/** What the program calls a row of the demand, and the assumptions. */
const figuresIn: Readonly<Record<string, readonly string[]>> = {
  d: Object.keys(platformCase.demand[0] ?? {}),
  a: Object.keys(platformCase.assumptions),
};
const lookedUp =
  /^(?:NameError: name '(\w+)'|KeyError: '(\w+)'|AttributeError: 'dict' object has no attribute '(\w+)')/;
const whole: readonly Figure[] = ["nodes", "engineers"];

export const sizeAhead = onSizes("size_ahead", differentFigure(["storage_gb", "nodes"]));
export const sizing = onSizes("sizing", differentFigure(Object.keys(units) as Figure[]));
export const costShares = onSizes("cost_shares", differentShare);

/** Judges all demands that were made for a check. */
function onSizes(check: string, compare: Compare): Judge {
  return judgeCases<ExpectedSize>(check, {
    compare: (expected, returned, { where, seen }) => {
      const got = dictOf(returned);
      if (got === null) {
        const kind = returned === null ? "None (is there a return?)" : typeNameOf(returned);
        return { message: `${where}: size_platform must return a dict, not ${kind}` };
      }
      const difference = compare(got, expected);
      if (difference !== null) {
        const nearly = asNearAs(returned, asPython(expected.size, check));
        const message = `${where}: ${difference}`;
        return { message, got: returned, expected: nearly, expectedIsPart: true };
      }
      // Pure or not is the business of one check only.
      if (expected.changes === undefined || expected.changes === Boolean(seen?.changed.length))
        return null;
      return { message: `${where}: size_platform must not change its arguments` };
    },
    onError: (problem) => {
      const found = check === "size_ahead" ? whereItIs(problem.error) : null;
      return found === null ? problem : { ...problem, message: `${problem.message}: ${found}` };
    },
    lineIn: (observations) => lineOf(observations, "size_platform", "# Step 3"),
  });
}

/** For a name that was looked up in the wrong place: 'daily_gb is in d: d["daily_gb"]'. */
function whereItIs(error: ProgramError | undefined): string | null {
  if (error === undefined) return null;
  const name = lookedUp.exec(`${error.type}: ${error.message}`)?.slice(1).find(Boolean) ?? "";
  if (name === "growth") return "growth is computed already: write growth alone";
  const holder = Object.entries(figuresIn).find(([, names]) => names.includes(name))?.[0];
  return holder === undefined ? null : `${name} is in ${holder}: ${holder}["${name}"]`;
}

function differentFigure(figures: readonly Figure[]): Compare {
  return (got, { size, how: shown }) => {
    for (const key of figures) {
      const [found, right] = [entryOf(got, key), size[key]];
      const isRight = whole.includes(key) ? numberOf(found) === right : isNearly(found, right);
      if (isRight) continue;
      const how = key === "storage_gb" || key === "nodes" ? (shown?.[key] ?? "") : "";
      return `${key} is ${sayDifference(found, right, how)} ${units[key]}`;
    }
    return null;
  };
}

function differentShare(got: PythonDict, { size }: ExpectedSize): string | null {
  const found = entryOf(got, "cost_by_domain");
  const shares = dictOf(found);
  const wanted = Object.entries(size.cost_by_domain);
  if (shares === null || shares.items.length !== wanted.length) {
    return `cost_by_domain is ${show(found)}, expected a dict with one share for each domain`;
  }
  for (const [domain, right] of wanted) {
    const share = entryOf(shares, domain);
    if (!isNearly(share, right)) return `${domain} pays ${sayDifference(share, right)} a month`;
  }
  const total = entryOf(got, "monthly_cost");
  return isNearly(total, size.monthly_cost)
    ? null
    : `the shares are right, and monthly_cost is ${sayDifference(total, size.monthly_cost)}`;
}

function isNearly(found: PythonValue | undefined, right: number): boolean {
  return isNear(numberOf(found) ?? Number.NaN, right);
}

/** "6.45, expected 6.4", with digits that differ. */
function sayDifference(found: PythonValue | undefined, right: number, how = ""): string {
  const number = numberOf(found);
  const [got, expected] =
    number !== null && Number.isFinite(number)
      ? tellApart(number, right)
      : [show(found), String(Math.round(right * 100) / 100)];
  return `${got}, expected ${how}${expected}`;
}

function asPython(size: Size, check: string): PythonValue {
  const shares = pythonDict(
    Object.entries(size.cost_by_domain).map(([domain, cost]) => [domain, pythonFloat(cost)]),
  );
  if (check === "cost_shares") return pythonDict([["cost_by_domain", shares]]);
  const figures = check === "size_ahead" ? (["storage_gb", "nodes"] as const) : Object.keys(units);
  return pythonDict(
    figures.map((key) => {
      const value = size[key as Figure];
      return [key, whole.includes(key as Figure) ? value : pythonFloat(value)];
    }),
  );
}

function show(value: PythonValue | undefined): string {
  return value === undefined ? "missing" : formatPythonValue(value, 160);
}
