import { responsibilities } from "@/exercises/04-platform-capabilities/checks/duty-checks";
import {
  capabilities,
  threePlanes,
} from "@/exercises/04-platform-capabilities/checks/plane-checks";
import { onScenarios } from "@/exercises/04-platform-capabilities/checks/scenario-checks";
import {
  costShares,
  sizeAhead,
  sizing,
} from "@/exercises/04-platform-capabilities/checks/sizing-checks";
import type { Judge } from "@/exercises/exercise";

/** The judge of each check, by its id. */
export const judges: Readonly<Record<string, Judge>> = {
  three_planes: threePlanes,
  asked_twice: onScenarios("asked_twice"),
  size_ahead: sizeAhead,
  capabilities,
  responsibilities,
  provision_idempotent: onScenarios("provision_idempotent"),
  quota_kept: onScenarios("quota_kept"),
  change_in_place: onScenarios("change_in_place"),
  bad_requests: onScenarios("bad_requests"),
  open_data_at_once: onScenarios("open_data_at_once"),
  two_people_for_pii: onScenarios("two_people_for_pii"),
  who_may_decide: onScenarios("who_may_decide"),
  grants_end: onScenarios("grants_end"),
  no_removal_in_use: onScenarios("no_removal_in_use"),
  events: onScenarios("events"),
  sizing,
  cost_shares: costShares,
};
