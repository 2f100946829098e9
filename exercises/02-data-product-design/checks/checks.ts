import { contractIsTrue } from "@/exercises/02-data-product-design/checks/contract-is-true-check";
import {
  contractPromises,
  contractShape,
} from "@/exercises/02-data-product-design/checks/contract-shape-check";
import { productReading } from "@/exercises/02-data-product-design/checks/product-reading";
import { stepReading } from "@/exercises/02-data-product-design/checks/step-reading";
import { answersForIt, promises } from "@/exercises/02-data-product-design/checks/written-checks";
import { judgeCases } from "@/exercises/casework/judge-cases";
import type { Judge } from "@/exercises/exercise";

/** The judge of each check, by its id. */
export const judges: Readonly<Record<string, Judge>> = {
  answers_for_it: answersForIt,
  promises,
  refused_then_copies: judgeCases("refused_then_copies", stepReading),
  contract_shape: contractShape,
  contract_promises: contractPromises,
  each_rule: judgeCases("each_rule", productReading),
  all_reasons: judgeCases("all_reasons", productReading),
  filter_before_dedup: judgeCases("filter_before_dedup", productReading),
  newest_wins: judgeCases("newest_wins", productReading),
  null_ids_apart: judgeCases("null_ids_apart", productReading),
  publish_idempotent: judgeCases("publish_idempotent", productReading),
  stale_and_late: judgeCases("stale_and_late", productReading),
  bad_batch_held: judgeCases("bad_batch_held", productReading),
  access_denied_by_default: judgeCases("access_denied_by_default", productReading),
  contract_is_true: contractIsTrue,
  catalog_entry: judgeCases("catalog_entry", productReading),
};
