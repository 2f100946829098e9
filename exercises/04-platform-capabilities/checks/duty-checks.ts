import type { Judge } from "@/exercises/exercise";
import { reportFindings, tellAll } from "@/exercises/grading/findings";
import { formatPythonValue } from "@/exercises/grading/format-python-value";
import { lineOf } from "@/exercises/grading/observation";
import { dictOf, entryOf, type PythonValue } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

const SHOWN = 3;

/** Whose each duty is. */
const sides = {
  infrastructure: "platform",
  "tools and templates": "platform",
  standards: "platform",
  "governance framework": "platform",
  "data products": "domain",
  "business logic": "domain",
  "domain models": "domain",
  "data quality": "domain",
  "encryption at rest": "platform",
  "meaning of revenue": "domain",
  "on-call for the orders product": "domain",
  "catalog software": "platform",
};

export const responsibilities: Judge = (observations) => {
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
  const told = wrong.map(([duty, side]) => {
    const found = entryOf(dict, duty);
    const message = `${duty} belongs to the ${side}${found === undefined ? " and is missing" : `, not to ${formatPythonValue(found, 80)}`}`;
    return { message, line: lineOf(observations, "RESPONSIBILITIES", duty) };
  });
  const problem = {
    ...tellAll(told, SHOWN),
    line: lineOf(observations, "RESPONSIBILITIES", first[0]),
  };
  const given = wrong.map(([duty, side]) => ({ duty, side, found: entryOf(dict, duty) }));
  return reportFindings([{ problem, ideas: ideasOfSides(given) }]);
};

type GivenDuty = { duty: string; side: string; found: PythonValue | undefined };

/** What those think who gave just these duties to the other side. */
function ideasOfSides(wrong: readonly GivenDuty[]): string[] {
  const has = (...duties: string[]) => wrong.some(({ duty }) => duties.includes(duty));
  if (wrong.every(({ side, found }) => side === "platform" && found === "domain")) {
    return has("tools and templates", "standards") ? ["every-domain-its-own-tools"] : [];
  }
  if (!wrong.every(({ side, found }) => side === "domain" && found === "platform")) return [];
  if (has("data products", "data quality")) return ["platform-owns-data"];
  return has("meaning of revenue") ? ["platform-defines-revenue"] : [];
}
