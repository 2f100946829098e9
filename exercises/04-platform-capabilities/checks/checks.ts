import { responsibilities } from "@/exercises/04-platform-capabilities/checks/duty-checks";
import {
  capabilities,
  threePlanes,
} from "@/exercises/04-platform-capabilities/checks/plane-checks";
import { onPlatforms } from "@/exercises/04-platform-capabilities/checks/platform-checks";
import {
  costShares,
  sizeAhead,
  sizing,
} from "@/exercises/04-platform-capabilities/checks/size-checks";
import type { Judge } from "@/exercises/exercise";

/** The judge of each check, by its id. */
export const judges: Readonly<Record<string, Judge>> = {
  three_planes: threePlanes,
  asked_twice: onPlatforms("asked_twice"),
  size_ahead: sizeAhead,
  capabilities,
  responsibilities,
  provision_idempotent: onPlatforms("provision_idempotent"),
  quota_kept: onPlatforms("quota_kept"),
  change_in_place: onPlatforms("change_in_place"),
  bad_requests: onPlatforms("bad_requests"),
  open_data_at_once: onPlatforms("open_data_at_once"),
  two_people_for_pii: onPlatforms("two_people_for_pii"),
  who_may_decide: onPlatforms("who_may_decide"),
  grants_end: onPlatforms("grants_end"),
  no_removal_in_use: onPlatforms("no_removal_in_use"),
  events: onPlatforms("events"),
  sizing,
  cost_shares: costShares,
};
