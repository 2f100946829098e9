import "server-only";
import { fourPrinciplesRubric } from "@/quiz/questions/01-four-principles/rubric";
import { dataAsAProductRubric } from "@/quiz/questions/02-data-as-a-product/rubric";
import { whoOwnsDataRubric } from "@/quiz/questions/03-who-owns-data/rubric";
import { federatedGovernanceRubric } from "@/quiz/questions/04-federated-governance/rubric";
import { whenToUseRubric } from "@/quiz/questions/05-when-to-use/rubric";
import { selfServePlatformRubric } from "@/quiz/questions/06-self-serve-platform/rubric";
import { meshAndLakeRubric } from "@/quiz/questions/07-mesh-and-lake/rubric";
import { challengesRubric } from "@/quiz/questions/08-challenges/rubric";
import type { Rubric } from "./rubric";

/** Never send any of this to a learner who may not see the answers yet. */
export const rubrics: readonly Rubric[] = [
  fourPrinciplesRubric,
  dataAsAProductRubric,
  whoOwnsDataRubric,
  federatedGovernanceRubric,
  whenToUseRubric,
  selfServePlatformRubric,
  meshAndLakeRubric,
  challengesRubric,
];

export function rubricOf(questionId: string): Rubric {
  const rubric = rubrics.find((candidate) => candidate.questionId === questionId);
  if (!rubric) throw new Error(`The question ${questionId} has no rubric.`);
  return rubric;
}
