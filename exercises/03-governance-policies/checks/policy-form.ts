import {
  type LearnersPolicy,
  lineOfPolicy,
} from "@/exercises/03-governance-policies/checks/policy-list";
import { show } from "@/exercises/03-governance-policies/checks/read-answers";
import { type Finding, reportFindings, tellAll } from "@/exercises/grading/findings";
import type { Observations } from "@/exercises/grading/observation";
import {
  dictOf,
  entryOf,
  numberOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";
import type { Problem } from "@/exercises/grading/report";

/** Findings that are told at once. */
const mostTold = 4;

const OPERATORS = [
  "present",
  "equals",
  "at_most",
  "at_least",
  "one_of",
  "includes",
  "covers_field",
];

/** What is wrong with the form of the policies; null when each can be read as one. */
export function malformedPolicies(
  policies: readonly LearnersPolicy[],
  observations: Observations,
): Problem | null {
  const seen = new Set<string>();
  const findings = policies.flatMap((policy): Finding[] => {
    const message = malformed(policy, seen);
    seen.add(policy.id);
    if (message === null) return [];
    const line = lineOfPolicy(observations, policy.index);
    return [{ problem: { message, got: policy.fields, line }, ideas: [] }];
  });
  return reportTogether(findings);
}

/** All findings of a check as one problem, so that one Check tells them all. */
export function reportTogether(findings: readonly Finding[]): Problem | null {
  const problem = reportFindings(findings);
  const told = findings.map((finding) => finding.problem);
  return problem && { ...problem, ...tellAll(told, mostTold) };
}

function malformed({ index, id, fields }: LearnersPolicy, seen: Set<string>): string | null {
  const given = entryOf(fields, "id");
  if (typeof given !== "string" || given === "") {
    return `GLOBAL_POLICIES[${index}] needs an id, a text of its own`;
  }
  if (seen.has(id)) return `two policies have the id ${id}; every policy needs its own`;
  const severity = entryOf(fields, "severity");
  const split = decimalComma(entryOf(fields, "value"), severity);
  if (split !== null) return `${id}: ${split}`;
  if (severity !== "block" && severity !== "warn") {
    return `${id}: severity must be "block" or "warn", not ${show(severity)}`;
  }
  const wrong = wrongDemand(fields);
  if (wrong !== null) return `${id} ${wrong}`;
  const when = entryOf(fields, "when");
  if (when === undefined || when === null) return null;
  const condition = dictOf(when);
  const wrongCondition = condition === null ? "must be a dict" : wrongDemand(condition);
  return wrongCondition === null ? null : `${id} has a condition "when" that ${wrongCondition}`;
}

/** `0,95` is two values: the second lands where the severity belongs. */
function decimalComma(value: PythonValue | undefined, severity: PythonValue | undefined) {
  if (numberOf(value) === null || numberOf(severity) === null) return null;
  const [whole, rest] = [show(value), show(severity)];
  const meant = whole === "0" ? `a decimal point: 0.${rest}` : "the number without a comma";
  return `${whole},${rest} is two values for Python. Write ${meant}`;
}

function wrongDemand(fields: PythonDict): string | null {
  const [path, op] = [entryOf(fields, "path"), entryOf(fields, "op")];
  if (typeof path !== "string" || path === "") return "needs a path, the name of a field";
  if (op === "") return "has no operator yet";
  if (typeof op !== "string" || !OPERATORS.includes(op)) {
    return `has the operator ${show(op)}; there are ${OPERATORS.join(", ")}`;
  }
  return entryOf(fields, "value") === undefined ? "needs a value" : null;
}
