import { councilCase, councilLimits } from "@/exercises/03-governance-policies/case/council-case";
import { toPython } from "@/exercises/03-governance-policies/case/policy-value";
import {
  type LearnersPolicy,
  readPolicies,
} from "@/exercises/03-governance-policies/checks/policy-list";
import { broken, type Policy } from "@/exercises/03-governance-policies/model/demand";
import { demandOf } from "@/exercises/03-governance-policies/picture/policy-words-picture";
import { type Drawn, notDrawn } from "@/exercises/drawn";
import type { Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf } from "@/exercises/grading/python-value";

/** What one of the two policies of step 1 says, beside what was decided. */
type PolicyBeside = {
  field: string;
  /** In the council's words: "is at most 2555". */
  decided: string;
  /** "retention_days at_most 2555, blocks, if pii_fields present"; null without such a policy. */
  written: string | null;
  isAsDecided: boolean;
  /** The council's products that break it, by its words. */
  breakers: string[];
};

export type TwoPoliciesPicture = { policies: PolicyBeside[]; count: number };

/** The two policies that step 1 has a learner write. */
export function drawTwoPolicies(observations: Observations): Drawn<TwoPoliciesPicture> {
  const read = readPolicies(observations);
  if ("problem" in read) return notDrawn(read.problem.message);
  const policies = councilLimits.map((limit) => besideDecision(limit, read.policies));
  return { kind: "drawn", policies, count: read.policies.length };
}

function besideDecision(limit: Policy, policies: readonly LearnersPolicy[]): PolicyBeside {
  const decision = councilCase.decisions.find(({ field }) => field === limit.path);
  const beside = { field: limit.path, decided: decision?.decision ?? "" };
  const mine = policies.find(({ fields }) => entryOf(fields, "path") === limit.path);
  if (mine === undefined) return { ...beside, written: null, isAsDecided: false, breakers: [] };
  if (entryOf(mine.fields, "op") === "") {
    return { ...beside, written: "no operator yet", isAsDecided: false, breakers: [] };
  }
  const wanted = dictOf(toPython(limit));
  const written = demandOf(mine.fields);
  return {
    ...beside,
    written,
    isAsDecided: wanted !== null && written === demandOf(wanted),
    breakers: councilCase.products.flatMap((product) =>
      broken(product, [mine.says]).length > 0 ? [String(product.name)] : [],
    ),
  };
}
