import "server-only";
import type { AnswerKey } from "./answer-key";
import { fourPrinciplesKey } from "./questions/01-four-principles/key";
import { dataAsAProductKey } from "./questions/02-data-as-a-product/key";
import { whoOwnsDataKey } from "./questions/03-who-owns-data/key";
import { federatedGovernanceKey } from "./questions/04-federated-governance/key";
import { whenToUseKey } from "./questions/05-when-to-use/key";
import { selfServePlatformKey } from "./questions/06-self-serve-platform/key";
import { meshAndLakeKey } from "./questions/07-mesh-and-lake/key";
import { challengesKey } from "./questions/08-challenges/key";

/** Never send any of this to a learner whose attempt is open. */
export const answerKeys: readonly AnswerKey[] = [
  fourPrinciplesKey,
  dataAsAProductKey,
  whoOwnsDataKey,
  federatedGovernanceKey,
  whenToUseKey,
  selfServePlatformKey,
  meshAndLakeKey,
  challengesKey,
];
