import {
  contractPromises,
  contractShape,
} from "@/exercises/02-data-product-design/checks/contract-checks";
import { contractIsTrue } from "@/exercises/02-data-product-design/checks/contract-truth";
import { judgeSteps } from "@/exercises/02-data-product-design/checks/expectation";
import { answersForIt, promises } from "@/exercises/02-data-product-design/checks/step-checks";
import type { Judge } from "@/exercises/exercise";

/** The judge of each check, by its id. */
export const judges: Readonly<Record<string, Judge>> = {
  answers_for_it: answersForIt,
  promises,
  refused_then_copies: judgeSteps("refused_then_copies"),
  contract_shape: contractShape,
  contract_promises: contractPromises,
  each_rule: judgeSteps("each_rule"),
  all_reasons: judgeSteps("all_reasons"),
  filter_before_dedup: judgeSteps("filter_before_dedup"),
  newest_wins: judgeSteps("newest_wins"),
  null_ids_apart: judgeSteps("null_ids_apart"),
  publish_idempotent: judgeSteps("publish_idempotent"),
  stale_and_late: judgeSteps("stale_and_late"),
  bad_batch_held: judgeSteps("bad_batch_held"),
  access_denied_by_default: judgeSteps("access_denied_by_default"),
  contract_is_true: contractIsTrue,
  catalog_entry: judgeSteps("catalog_entry"),
};
