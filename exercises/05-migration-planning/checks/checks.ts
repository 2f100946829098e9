import { pilot, pilotByRule } from "@/exercises/05-migration-planning/checks/pilot-checks";
import { risksRanked } from "@/exercises/05-migration-planning/checks/ranking-check";
import {
  risksCovered,
  risksUsable,
  threeRisks,
} from "@/exercises/05-migration-planning/checks/risk-checks";
import {
  scheduleGood,
  scheduleValid,
} from "@/exercises/05-migration-planning/checks/schedule-checks";
import { weeksOfAChain } from "@/exercises/05-migration-planning/checks/step-checks";
import {
  chance,
  criticalPathAny,
  criticalPathCase,
  estimate,
  pert,
} from "@/exercises/05-migration-planning/checks/timeline-checks";
import { wavesFew, wavesValid } from "@/exercises/05-migration-planning/checks/wave-checks";
import type { Judges } from "@/exercises/exercise";

/** The judge of each check, by its id. */
export const judges: Judges = {
  pilot_by_rule: pilotByRule,
  three_risks: threeRisks,
  weeks_of_a_chain: weeksOfAChain,
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
