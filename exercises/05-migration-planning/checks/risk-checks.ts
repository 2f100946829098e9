import { challenges, tasks } from "@/exercises/05-migration-planning/case/migration-case";
import {
  faultsOfForm,
  gradeOf,
  type RiskFault,
  ratingOf,
} from "@/exercises/05-migration-planning/case/risk-form";
import { readRisks, type WrittenRisk } from "@/exercises/05-migration-planning/case/risk-register";
import { show } from "@/exercises/05-migration-planning/checks/read-figures";
import type { Judge } from "@/exercises/exercise";
import { reportFindings, tellAll } from "@/exercises/grading/findings";
import { lineOf } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  numberOf,
  type PythonValue,
  pythonDict,
} from "@/exercises/grading/python-value";
import type { Problem, Told } from "@/exercises/grading/report";

const FEWEST_RISKS = 8;
const FEWEST_OWNERS = 4;
const FEWEST_RATINGS = 4;
const FEWEST_IN_STEP = 3;
const RATED_ALIKE = "everything-is-urgent";
const OPERATORS: readonly PythonValue[] = [">", "<", ">=", "<="];

/**
 * The step asks for three risks, each of another challenge, that somebody can act on. What else the
 * register holds, half written by somebody who goes further, takes nothing away.
 */
export const threeRisks: Judge = (observations) => {
  const read = readRisks(observations);
  if ("problem" in read) return read.problem;
  const { risks } = read;
  const line = lineOf(observations, "RISKS");
  const judged = risks.map((risk, index) => ({
    risk,
    faults: [...faultsOfForm(risk.fields), ...faultOfCopy(risk, risks.slice(0, index))],
  }));
  const good = judged.filter(({ faults }) => faults.length === 0).map(({ risk }) => risk);
  const covers = new Set(good.map(({ fields }) => String(entryOf(fields, "covers"))));
  const covered = [...covers].filter((name) => challenges.has(name)).length;
  if (covered < FEWEST_IN_STEP) {
    const faulty = judged.filter(({ faults }) => faults.length > 0);
    const [first] = faulty;
    // All that is missing at once, so that one Check is enough to mend it.
    const alike = ratedAlike(risks);
    const told = tellFaults(faulty);
    const problem = {
      ...tellAll(alike === null ? told : [...told, { message: alike, line }]),
      got: first?.risk.value,
      line: first?.risk.line ?? line,
    };
    const ideas = faulty.flatMap(({ faults }) => faults.map(({ idea }) => idea));
    if (alike !== null && faulty.length > 0) ideas.push(RATED_ALIKE);
    const findings = ideas.map((idea) => ({ problem, ideas: idea === undefined ? [] : [idea] }));
    const message = `RISKS covers ${covered} of the six challenges; expected at least ${FEWEST_IN_STEP} risks, each with another challenge in covers`;
    return reportFindings(findings) ?? { message, line };
  }
  const message = ratedAlike(good);
  return message === null ? null : { message, line, misconception: RATED_ALIKE };
};

/** That three risks or more are rated, all of them the same; null when they are not. */
function ratedAlike(risks: readonly WrittenRisk[]): string | null {
  const rated = risks.filter(({ fields }) =>
    ["probability", "impact"].every((key) => gradeOf(entryOf(fields, key)) !== null),
  );
  const ratings = new Set(rated.map(({ fields }) => ratingOf(fields)));
  if (rated.length < FEWEST_IN_STEP || ratings.size > 1) return null;
  return `all risks are rated ${[...ratings].join()}: then the rating does not say where to begin`;
}

/** A measure that was copied from an earlier risk. */
function faultOfCopy({ fields }: WrittenRisk, earlier: readonly WrittenRisk[]): RiskFault[] {
  const words = (of: WrittenRisk["fields"]) => {
    const mitigation = entryOf(of, "mitigation");
    return typeof mitigation === "string"
      ? mitigation.toLowerCase().match(/[\p{L}\p{N}]+/gu)
      : null;
  };
  const own = words(fields)?.join(" ");
  const first = earlier.find(
    (other) => own !== undefined && words(other.fields)?.join(" ") === own,
  );
  if (first === undefined) return [];
  return [{ message: `mitigation is that of ${first.label}: say what is done about this risk` }];
}

/** "R2 and R3: owner is '', …", each text once. */
function tellFaults(
  faulty: readonly { risk: WrittenRisk; faults: readonly RiskFault[] }[],
): Told[] {
  const risks = new Map<string, WrittenRisk[]>();
  for (const { risk, faults } of faulty) {
    const text = faults.map(({ message }) => message).join(", ");
    risks.set(text, [...(risks.get(text) ?? []), risk]);
  }
  return [...risks].map(([text, written]) => ({
    message: `${written.map(({ label }) => label).join(" and ")}: ${text}`,
    line: written[0]?.line,
  }));
}

export const risksCovered: Judge = (observations) => {
  const read = readRisks(observations);
  if ("problem" in read) return read.problem;
  const line = lineOf(observations, "RISKS");
  const covered = new Set(read.risks.map(({ fields }) => entryOf(fields, "covers")));
  const missing = [...challenges.keys()].filter((name) => !covered.has(name));
  if (missing.length > 0) {
    const message = `the lesson names six challenges; no risk covers: ${missing.join(", ")}`;
    // People's risks are missing, and all others are there.
    const isTechnical = ["culture", "skills"].every((name) => missing.includes(name));
    const misconception =
      isTechnical && missing.length === 2 ? { misconception: "risks-are-technical" } : {};
    return { message, line, ...misconception };
  }
  if (read.risks.length >= FEWEST_RISKS) return null;
  const message = `${read.risks.length} risks; the register needs at least ${FEWEST_RISKS}: the change-over brings its own, such as two versions of the truth`;
  const all = read.risks.every(({ fields }) => challenges.has(String(entryOf(fields, "covers"))));
  return { message, line, ...(all ? { misconception: "the-change-itself-is-safe" } : {}) };
};

export const risksUsable: Judge = (observations) => {
  const read = readRisks(observations);
  if ("problem" in read) return read.problem;
  const { risks } = read;
  const findings = risks.flatMap((risk) => {
    const fault = faultOfRisk(risk);
    if (fault === null) return [];
    const { message, idea } = fault;
    const problem = { message: `${risk.label}: ${message}`, got: risk.value, line: risk.line };
    return [{ problem, ideas: idea === undefined ? [] : [idea] }];
  });
  // What stands in a risk or two is a slip there.
  const isHeld = findings.length > risks.length / 2;
  const shown = isHeld ? findings : findings.map(({ problem }) => ({ problem, ideas: [] }));
  return reportFindings(shown) ?? faultOfRegister(risks, lineOf(observations, "RISKS"));
};

function faultOfRisk({ fields }: WrittenRisk): RiskFault | null {
  const [id, activity] = [entryOf(fields, "id"), entryOf(fields, "activity")];
  if (typeof id !== "string" || id.trim() === "") {
    return { message: `the id is ${show(id)}, expected a text` };
  }
  const [fault] = faultsOfForm(fields);
  if (fault !== undefined) return fault;
  if (typeof activity !== "string" || !tasks.has(activity)) {
    const message = `the activity ${show(activity)} is not in the plan: which one carries the mitigation?`;
    // Several words that are no activity's name; one word may be a slip of the hand.
    const text = typeof activity === "string" ? activity.trim() : "";
    const isBeside = text.includes(" ") && !tasks.has(text.replaceAll(" ", "_"));
    return isBeside ? { message, idea: "mitigation-needs-no-time" } : { message };
  }
  return faultOfTrigger(entryOf(fields, "trigger")) ?? faultOfResidual(fields);
}

function faultOfTrigger(value: PythonValue | undefined): RiskFault | null {
  const trigger = dictOf(value) ?? pythonDict([]);
  const [metric, op, limit] = ["metric", "op", "value"].map((key) => entryOf(trigger, key));
  const number = typeof limit === "boolean" ? null : numberOf(limit);
  const isText = typeof metric === "string" && metric.trim() !== "";
  if (isText && OPERATORS.includes(op ?? null) && number !== null && Number.isFinite(number)) {
    return null;
  }
  const message = `the trigger is ${show(value)}, expected {"metric": …, "op": one of > < >= <=, "value": a number}`;
  const isFeeling = typeof value === "string" && value.trim() !== "" && !/[<>]/.test(value);
  return isFeeling ? { message, idea: "a-feeling-is-a-trigger" } : { message };
}

function faultOfResidual(fields: WrittenRisk["fields"]): RiskFault | null {
  const residual = dictOf(entryOf(fields, "residual")) ?? pythonDict([]);
  const [before, after] = [fields, residual].map((of) => ({
    probability: gradeOf(entryOf(of, "probability")),
    impact: gradeOf(entryOf(of, "impact")),
  }));
  const [p, i] = [before?.probability ?? 0, before?.impact ?? 0];
  const [leftP, leftI] = [after?.probability ?? null, after?.impact ?? null];
  if (leftP === null || leftI === null) {
    const message = `residual is ${show(entryOf(fields, "residual"))}, expected probability and impact that are left after the mitigation`;
    return { message };
  }
  if (leftP <= p && leftI <= i && leftP * leftI < p * i) return null;
  const message = `after the mitigation ${leftP} x ${leftI} is left of ${p} x ${i}: neither may grow, and the product has to fall`;
  const isSame = leftP === p && leftI === i;
  return isSame ? { message, idea: "mitigation-changes-nothing" } : { message };
}

function faultOfRegister(risks: readonly WrittenRisk[], line: number | undefined): Problem | null {
  const ids = risks.map(({ label }) => label);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return { message: `two risks have the id ${twice}`, line };
  const owners = risks.map(({ fields }) => entryOf(fields, "owner"));
  const different = new Set(owners).size;
  if (different < FEWEST_OWNERS) {
    const message = `${different} different owners; one person cannot carry the register: at least ${FEWEST_OWNERS}`;
    const carries = (owner: PythonValue | undefined) =>
      owners.filter((one) => one === owner).length;
    const isOnePerson = owners.some((owner) => carries(owner) >= owners.length - 1);
    const misconception = isOnePerson ? { misconception: "one-person-carries-the-register" } : {};
    return { message, line, ...misconception };
  }
  const ratings = new Set(risks.map(({ fields }) => ratingOf(fields)));
  if (ratings.size >= FEWEST_RATINGS) return null;
  const message = `${ratings.size} different ratings in ${risks.length} risks; nearly all rated the same is no rating: at least ${FEWEST_RATINGS}`;
  return {
    message,
    line,
    ...(ratings.size === 1 ? { misconception: RATED_ALIKE } : {}),
  };
}
