import { pilot, wavesFew, wavesValid } from "@/exercises/05-migration-planning/order-checks";
import { risksRanked } from "@/exercises/05-migration-planning/ranking-check";
import { risksCovered, risksUsable } from "@/exercises/05-migration-planning/risk-checks";
import { scheduleGood, scheduleValid } from "@/exercises/05-migration-planning/schedule-checks";
import {
  chance,
  criticalPathAny,
  criticalPathCase,
  estimate,
  pert,
} from "@/exercises/05-migration-planning/timeline-checks";
import type { Judge } from "@/exercises/exercise";

/** The judge of each check, by its id. */
export const judges: Readonly<Record<string, Judge>> = {
  pert,
  critical_path_case: criticalPathCase,
  critical_path_any: criticalPathAny,
  schedule_valid: scheduleValid,
  schedule_good: scheduleGood,
  estimate,
  chance,
  pilot,
  waves_valid: wavesValid,
  waves_few: wavesFew,
  risks_covered: risksCovered,
  risks_usable: risksUsable,
  risks_ranked: risksRanked,
};
