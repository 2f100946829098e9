import { malformedPolicies } from "@/exercises/03-governance-policies/case/policy-form";
import { type Fields, fieldsOf } from "@/exercises/03-governance-policies/case/policy-value";
import { givenTo } from "@/exercises/03-governance-policies/cases/given-inputs";
import {
  type ProductExpectation,
  readExpectations,
} from "@/exercises/03-governance-policies/checks/expectations";
import {
  type LearnersPolicy,
  readPolicies,
} from "@/exercises/03-governance-policies/checks/policy-list";
import {
  judgeFault,
  judgeGood,
  type ProductLook,
} from "@/exercises/03-governance-policies/checks/product-words";
import { readViolations } from "@/exercises/03-governance-policies/checks/read-answers";
import { reportTogether } from "@/exercises/03-governance-policies/checks/report-cases";
import { broken, type Policy } from "@/exercises/03-governance-policies/model/demand";
import type { Judge } from "@/exercises/exercise";
import { type Finding, reportFindings } from "@/exercises/grading/findings";
import { lineOf } from "@/exercises/grading/observation";
import { dictOf, entryOf } from "@/exercises/grading/python-value";

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

export const faultsBlocked: Judge = onProducts(["fault", "warning"], judgeFault);
export const goodPass: Judge = onProducts(["good", "warning"], judgeGood);

/** Holds the learner's policies against the products of some kinds, and gathers what is wrong. */
function onProducts(
  kinds: ProductExpectation["kind"][],
  judge: (look: ProductLook) => Finding | null,
): Judge {
  return (observations, cases) => {
    const read = readPolicies(observations);
    if ("problem" in read) return read.problem;
    const findings: Finding[] = [];
    for (const [index, expected] of readExpectations(cases).products.entries()) {
      if (!kinds.includes(expected.kind)) continue;
      const given = givenTo(cases, "products", index);
      const answer = readViolations(observations, `product/${index}`, expected.what);
      if ("problem" in answer) {
        findings.push({ problem: { ...answer.problem, given }, ideas: [] });
        break;
      }
      const product: Fields = fieldsOf(dictOf(given) ?? { $: "dict", items: [] });
      const byWords = broken(product, read.policies.map(asPolicy));
      const { policies } = read;
      const { violations } = answer;
      const found = judge({ expected, violations, byWords, policies, product, observations });
      if (found) findings.push({ ...found, problem: { given, ...found.problem } });
    }
    return reportTogether(findings);
  };
}

/** What a learner's policy says, whatever else stands in it. */
function asPolicy({ fields }: LearnersPolicy): Policy {
  return fieldsOf(fields) as Policy;
}
