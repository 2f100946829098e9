import { auditTrail } from "@/exercises/03-governance-policies/audit-check";
import {
  conditions,
  missingIsAFault,
  operators,
} from "@/exercises/03-governance-policies/check-checks";
import { decisions } from "@/exercises/03-governance-policies/govern-checks";
import { orderAndPurity } from "@/exercises/03-governance-policies/order-check";
import {
  faultsBlocked,
  fourAreas,
  goodPass,
} from "@/exercises/03-governance-policies/product-checks";
import {
  looseningRefused,
  noSwitchingOff,
  tighteningAllowed,
} from "@/exercises/03-governance-policies/rule-checks";
import type { Judge } from "@/exercises/exercise";

/** The judge of each check, by its id. */
export const judges: Readonly<Record<string, Judge>> = {
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
