import { type Fields, fieldsOf } from "@/exercises/03-governance-policies/case/policy-value";
import type { Fate } from "@/exercises/03-governance-policies/cases/products";
import {
  type LearnersPolicy,
  lineOfPolicy,
} from "@/exercises/03-governance-policies/checks/policy-list";
import { textOf } from "@/exercises/03-governance-policies/checks/read-answers";
import { broken, keeps, type Policy } from "@/exercises/03-governance-policies/model/demand";
import type { Finding } from "@/exercises/grading/findings";
import { lineOf, type Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  type PythonDict,
  type PythonValue,
  pythonDict,
} from "@/exercises/grading/python-value";

export type ProductLook = {
  fate: Fate;
  where: string;
  violations: readonly PythonDict[];
  policies: readonly LearnersPolicy[];
  product: PythonValue;
  observations: Observations;
};

type Reported = { area?: unknown; severity?: unknown };

/** The policies that a product breaks by their words, whatever the learner's `check` says. */
function brokenByWords({ product, policies }: ProductLook): Policy[] {
  return broken(
    fieldsIn(product),
    policies.map(({ says }) => says),
  );
}

function fieldsIn(product: PythonValue): Fields {
  return fieldsOf(dictOf(product) ?? pythonDict([]));
}

function asReported(violation: PythonDict): Reported {
  return { area: entryOf(violation, "area"), severity: entryOf(violation, "severity") };
}

/** A product that must be stopped, or warned about, under its area. */
export function judgeFault(look: ProductLook): Finding | null {
  const { where, violations, policies, observations } = look;
  const { kind, area, field } = look.fate;
  const counts = ({ severity }: Reported) => kind === "warning" || severity === "block";
  const isRight = (reported: readonly Reported[]) =>
    reported.some((one) => counts(one) && one.area === area);
  if (isRight(violations.map(asReported))) return null;
  const byWords = brokenByWords(look);
  const outcome = kind === "warning" ? "is not even warned about" : "gets through";
  if (isRight(byWords)) {
    const message = `${where} ${outcome}, although the words of your policies refuse it: look at check and holds`;
    return { problem: { message, line: lineOf(observations, "check") }, ideas: [] };
  }
  const line = lineOf(observations, "GLOBAL_POLICIES");
  const isAllPrivacy = policies.every(({ fields }) => entryOf(fields, "area") === "privacy");
  const enough = byWords.filter(counts);
  if (enough.length > 0) {
    const named = [...new Set(enough.map((one) => String(one.area)))].join(", ");
    const message = `${where} belongs to ${area}, but is reported under ${named}`;
    return { problem: { message, line }, ideas: ["area-is-decoration"] };
  }
  if (byWords.length > 0) {
    const message = `${where} is only warned about, and gets through`;
    return { problem: { message, line }, ideas: ["warning-is-enough"] };
  }
  const policy = policies.find(({ fields }) => entryOf(fields, "path") === field);
  if (policy === undefined) {
    const message = `${where} ${outcome}: no policy of yours looks at ${field}`;
    const idea = isAllPrivacy && area !== "privacy" ? "governance-is-privacy" : "rule-left-out";
    return { problem: { message, line }, ideas: [idea] };
  }
  const message = `${where} ${outcome}, although ${policy.id} looks at ${field}`;
  return {
    problem: { message, line: lineOfPolicy(observations, policy.index) },
    ideas: isSlip(policy.says, fieldsIn(look.product)) ? [] : ["rule-too-weak"],
  };
}

/** A product that must pass, or only be warned about. */
export function judgeGood(look: ProductLook): Finding | null {
  const { where, violations, policies, observations } = look;
  const { kind, field } = look.fate;
  const isWrong = ({ severity }: Reported) => kind === "good" || severity !== "warn";
  const wrong = violations.filter((violation) => isWrong(asReported(violation)));
  if (wrong.length === 0) return null;
  const ids = wrong.map((violation) => textOf(entryOf(violation, "policy"))).join(", ");
  const product = fieldsIn(look.product);
  const wrongWords = brokenByWords(look).filter(isWrong);
  const [first] = wrongWords;
  if (first === undefined) {
    const message = `${where} is stopped by ${ids}, although the words of your policies let it pass: look at check and holds`;
    return { problem: { message, expected: [], line: lineOf(observations, "check") }, ideas: [] };
  }
  const line = lineOfPolicy(
    observations,
    policies.findIndex(({ id }) => id === String(first.id)),
  );
  if (kind === "warning" && wrongWords.every(({ path }) => path === field)) {
    const message = `${where} calls for a warning and no more, but ${ids} says ${String(first.severity)}`;
    return { problem: { message, line }, ideas: ["warning-blocks"] };
  }
  const problem = { message: `${where} is stopped by ${ids}`, expected: [], line };
  if (wrongWords.every((policy) => isOfNoConcern(policy, product))) {
    return { problem, ideas: ["rules-for-everything"] };
  }
  const isTyped = wrongWords.some((policy) => isSlip(policy, product));
  return { problem, ideas: isTyped ? [] : ["stricter-than-the-council"] };
}

/** A number that is one off, or that nothing can reach, and another value to equal: typed wrongly. */
function isSlip({ path, op, value }: Policy, product: Fields): boolean {
  const actual = product[path];
  if (op === "equals") return true;
  if (typeof value !== "number" || typeof actual !== "number") return false;
  const most = path === "completeness" ? 1 : 99.99;
  return (actual >= 2 && Math.abs(value - actual) <= 1) || (op === "at_least" && value > most);
}

/** Whether the council asks this only of products unlike this one. */
function isOfNoConcern({ path }: Policy, product: Fields): boolean {
  const privacy = ["masked_fields", "lawful_basis", "erasure_days", "retention_days"];
  const personal = { path: "pii_fields", op: "present", value: true };
  const california = { path: "regions", op: "includes", value: ["US-CA"] };
  if (path === "opt_out") return !keeps(product, california);
  return privacy.includes(path) && !keeps(product, personal);
}
