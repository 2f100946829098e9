import type { Fate } from "@/exercises/03-governance-policies/cases/products";
import {
  malformedPolicies,
  reportTogether,
} from "@/exercises/03-governance-policies/checks/policy-form";
import { readPolicies } from "@/exercises/03-governance-policies/checks/policy-list";
import {
  judgeFault,
  judgeGood,
  type ProductLook,
} from "@/exercises/03-governance-policies/checks/product-words";
import { readAnswer, readViolations } from "@/exercises/03-governance-policies/checks/read-answers";
import { casesOf } from "@/exercises/casework/case";
import { stepOf } from "@/exercises/casework/step-of";
import type { Judge } from "@/exercises/exercise";
import { type Finding, reportFindings } from "@/exercises/grading/findings";
import { lineOf } from "@/exercises/grading/observation";
import { entryOf } from "@/exercises/grading/python-value";

const AREAS = ["privacy", "security", "interoperability", "quality"];

export const fourAreas: Judge = (observations) => {
  const read = readPolicies(observations);
  if ("problem" in read) return read.problem;
  const malformed = malformedPolicies(read.policies, observations);
  if (malformed !== null) return malformed;
  const areas = read.policies.map(({ fields }) => entryOf(fields, "area"));
  const missing = AREAS.filter((area) => !areas.includes(area));
  if (missing.length === 0) return null;
  const message = `no policy in the area${missing.length > 1 ? "s" : ""} ${missing.join(", ")}`;
  const problem = { message, line: lineOf(observations, "GLOBAL_POLICIES") };
  const ideas = areas.every((area) => area === "privacy") ? ["governance-is-privacy"] : [];
  return reportFindings([{ problem, ideas }]);
};

export const faultsBlocked: Judge = onProducts("faults_blocked", judgeFault);
export const goodPass: Judge = onProducts("good_pass", judgeGood);

/** Holds the learner's policies against the products of a check, and gathers what is wrong. */
function onProducts(check: string, judge: (look: ProductLook) => Finding | null): Judge {
  return (observations, cases) => {
    const read = readPolicies(observations);
    if ("problem" in read) return read.problem;
    const { policies } = read;
    const findings: Finding[] = [];
    for (const { probe, where, expected } of casesOf<Fate>(cases, check).cases) {
      if (!("kind" in expected)) continue;
      const [given = null] = stepOf(cases, probe).given;
      const found = readAnswer(observations, probe, `check on ${where}`, readViolations);
      if ("problem" in found) {
        const line = found.problem.line ?? lineOf(observations, "check");
        findings.push({ problem: { ...found.problem, given, line }, ideas: [] });
        break;
      }
      const look = { fate: expected, where, policies, product: given, observations };
      const wrong = judge({ ...look, violations: found.answer });
      if (wrong) findings.push({ ...wrong, problem: { given, ...wrong.problem } });
    }
    return reportTogether(findings);
  };
}
