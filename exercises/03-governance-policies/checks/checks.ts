import { decision, decisions } from "@/exercises/03-governance-policies/checks/decision-checks";
import {
  conditions,
  missingIsAFault,
  operators,
} from "@/exercises/03-governance-policies/checks/demand-checks";
import {
  faultsBlocked,
  fourAreas,
  goodPass,
} from "@/exercises/03-governance-policies/checks/products-check";
import {
  looseningRefused,
  noSwitchingOff,
  tighteningAllowed,
} from "@/exercises/03-governance-policies/checks/rule-checks";
import { orderAndPurity } from "@/exercises/03-governance-policies/checks/rule-order-check";
import { auditTrail } from "@/exercises/03-governance-policies/checks/trail-check";
import { twoPolicies } from "@/exercises/03-governance-policies/checks/two-policies-check";
import { tighterOnly } from "@/exercises/03-governance-policies/checks/wishes-check";
import type { Judges } from "@/exercises/exercise";

/** The judge of each check, by its id. */
export const judges: Judges = {
  two_policies: twoPolicies,
  tighter_only: tighterOnly,
  decision,
  four_areas: fourAreas,
  faults_blocked: faultsBlocked,
  good_pass: goodPass,
  operators,
  missing_is_a_fault: missingIsAFault,
  conditions,
  tightening_allowed: tighteningAllowed,
  loosening_refused: looseningRefused,
  no_switching_off: noSwitchingOff,
  order_and_purity: orderAndPurity,
  decisions,
  audit_trail: auditTrail,
};
