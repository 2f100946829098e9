import { reportFindings } from "@/exercises/05-migration-planning/asked";
import { challenges, roles, tasks } from "@/exercises/05-migration-planning/migration-case";
import { show } from "@/exercises/05-migration-planning/reading";
import { readRisks, type WrittenRisk } from "@/exercises/05-migration-planning/register";
import type { Judge } from "@/exercises/exercise";
import { lineOf } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  numberOf,
  type PythonValue,
  pythonDict,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

const FEWEST_RISKS = 8;
const FEWEST_OWNERS = 4;
const FEWEST_RATINGS = 4;
const FEWEST_WORDS = 5;
const OPERATORS: readonly PythonValue[] = [">", "<", ">=", "<="];

export const risksCovered: Judge = (observations) => {
  const read = readRisks(observations);
  if ("problem" in read) return read.problem;
  const line = lineOf(observations, "RISKS");
  const covered = new Set(read.risks.map(({ fields }) => entryOf(fields, "covers")));
  const missing = [...challenges.keys()].filter((name) => !covered.has(name));
  if (missing.length > 0) {
    const message = `the lesson names six challenges; no risk covers: ${missing.join(", ")}`;
    const isTechnical = missing.includes("culture") && missing.includes("skills");
    const misconception =
      isTechnical && covered.has("platform") ? { misconception: "risks-are-technical" } : {};
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
    const { message, sign } = fault;
    const problem = { message: `${risk.label}: ${message}`, got: risk.value, line: risk.line };
    return [{ problem, signs: sign === undefined ? [] : [sign] }];
  });
  return reportFindings(findings) ?? faultOfRegister(risks, lineOf(observations, "RISKS"));
};

function faultOfRisk({ fields }: WrittenRisk): { message: string; sign?: string } | null {
  const at = (key: string) => entryOf(fields, key);
  const id = at("id");
  if (typeof id !== "string" || id.trim() === "") {
    return { message: `the id is ${show(id)}, expected a text` };
  }
  for (const key of ["probability", "impact"]) {
    if (gradeOf(at(key)) !== null) continue;
    return { message: `${key} is ${show(at(key))}, expected a whole number from 1 to 5` };
  }
  const mitigation = at("mitigation");
  const text = typeof mitigation === "string" ? mitigation.toLowerCase() : "";
  if (new Set(text.split(/\s+/).filter((word) => word !== "")).size < FEWEST_WORDS) {
    const message = `say what will be done, in at least ${FEWEST_WORDS} different words: the mitigation is ${show(mitigation)}`;
    return { message, sign: "a-register-lists-fears" };
  }
  const [owner, activity] = [at("owner"), at("activity")];
  if (typeof owner !== "string" || !roles.includes(owner)) {
    const message = `the owner ${show(owner)} is no role of this company; ROLES lists them`;
    return { message, sign: "everyone-owns-it" };
  }
  if (typeof activity !== "string" || !tasks.has(activity)) {
    const message = `the activity ${show(activity)} is not in the plan: which one carries the mitigation?`;
    return { message, sign: "mitigation-needs-no-time" };
  }
  return faultOfTrigger(at("trigger")) ?? faultOfResidual(fields);
}

function faultOfTrigger(value: PythonValue | undefined): { message: string; sign: string } | null {
  const trigger = dictOf(value) ?? pythonDict([]);
  const [metric, op, limit] = ["metric", "op", "value"].map((key) => entryOf(trigger, key));
  const number = typeof limit === "boolean" ? null : numberOf(limit);
  const isText = typeof metric === "string" && metric.trim() !== "";
  if (isText && OPERATORS.includes(op ?? null) && number !== null && Number.isFinite(number)) {
    return null;
  }
  const message = `the trigger is ${show(value)}, expected {"metric": …, "op": one of > < >= <=, "value": a number}`;
  return { message, sign: "a-feeling-is-a-trigger" };
}

function faultOfResidual(fields: WrittenRisk["fields"]): { message: string; sign: string } | null {
  const residual = dictOf(entryOf(fields, "residual")) ?? pythonDict([]);
  const [before, after] = [fields, residual].map((of) => ({
    probability: gradeOf(entryOf(of, "probability")),
    impact: gradeOf(entryOf(of, "impact")),
  }));
  const sign = "mitigation-changes-nothing";
  const [p, i] = [before?.probability ?? 0, before?.impact ?? 0];
  const [leftP, leftI] = [after?.probability ?? null, after?.impact ?? null];
  if (leftP === null || leftI === null) {
    const message = `residual is ${show(entryOf(fields, "residual"))}, expected probability and impact that are left after the mitigation`;
    return { message, sign };
  }
  if (leftP <= p && leftI <= i && leftP * leftI < p * i) return null;
  const message = `after the mitigation ${leftP} x ${leftI} is left of ${p} x ${i}: neither may grow, and the product has to fall`;
  return { message, sign };
}

function faultOfRegister(risks: readonly WrittenRisk[], line: number | undefined): Problem | null {
  const ids = risks.map(({ label }) => label);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return { message: `two risks have the id ${twice}`, line };
  const owners = new Set(risks.map(({ fields }) => entryOf(fields, "owner")));
  if (owners.size < FEWEST_OWNERS) {
    const message = `${owners.size} different owners; one person cannot carry the register: at least ${FEWEST_OWNERS}`;
    return { message, line, misconception: "one-person-carries-the-register" };
  }
  const ratings = new Set(
    risks.map(
      ({ fields }) => `${show(entryOf(fields, "probability"))} ${show(entryOf(fields, "impact"))}`,
    ),
  );
  if (ratings.size >= FEWEST_RATINGS) return null;
  const message = `${ratings.size} different ratings in ${risks.length} risks; nearly all rated the same is no rating: at least ${FEWEST_RATINGS}`;
  return { message, line, misconception: "everything-is-urgent" };
}

/** A whole number from 1 to 5. */
function gradeOf(value: PythonValue | undefined): number | null {
  return typeof value === "number" && value >= 1 && value <= 5 ? value : null;
}
