import type { Question } from "./question";
import { fourPrinciples } from "./questions/01-four-principles/question";
import { dataAsAProduct } from "./questions/02-data-as-a-product/question";
import { whoOwnsData } from "./questions/03-who-owns-data/question";
import { federatedGovernance } from "./questions/04-federated-governance/question";
import { whenToUse } from "./questions/05-when-to-use/question";
import { selfServePlatform } from "./questions/06-self-serve-platform/question";
import { meshAndLake } from "./questions/07-mesh-and-lake/question";
import { challenges } from "./questions/08-challenges/question";

/** The quiz in the curriculum's order, free of anything that tells what is right. */
export const questions: readonly Question[] = [
  fourPrinciples,
  dataAsAProduct,
  whoOwnsData,
  federatedGovernance,
  whenToUse,
  selfServePlatform,
  meshAndLake,
  challenges,
];

/** The question with this id, or null when the quiz has none. */
export function findQuestion(id: string): Question | null {
  return questions.find((question) => question.id === id) ?? null;
}
