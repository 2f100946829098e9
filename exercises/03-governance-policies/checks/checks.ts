import { auditTrail } from "@/exercises/03-governance-policies/checks/audit-check";
import {
  conditions,
  missingIsAFault,
  operators,
} from "@/exercises/03-governance-policies/checks/check-checks";
import { decision } from "@/exercises/03-governance-policies/checks/decision-check";
import { decisions } from "@/exercises/03-governance-policies/checks/govern-checks";
import {
  checkIsWritten,
  effectiveIsWritten,
} from "@/exercises/03-governance-policies/checks/is-written";
import { orderAndPurity } from "@/exercises/03-governance-policies/checks/order-check";
import {
  faultsBlocked,
  fourAreas,
  goodPass,
} from "@/exercises/03-governance-policies/checks/product-checks";
import {
  looseningRefused,
  noSwitchingOff,
  tighteningAllowed,
} from "@/exercises/03-governance-policies/checks/rule-checks";
import { tighterOnly } from "@/exercises/03-governance-policies/checks/tighter-only-check";
import { twoPolicies } from "@/exercises/03-governance-policies/checks/two-policies-check";
import type { Cases, Judge } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";

/** The judge of each check, by its id. */
export const judges: Readonly<Record<string, Judge>> = {
  two_policies: twoPolicies,
  tighter_only: tighterOnly,
  decision,
  four_areas: fourAreas,
  faults_blocked: ideasOnlyIf(checkIsWritten, faultsBlocked),
  good_pass: goodPass,
  operators: ideasOnlyIf(checkIsWritten, operators),
  missing_is_a_fault: ideasOnlyIf(checkIsWritten, missingIsAFault),
  conditions: ideasOnlyIf(checkIsWritten, conditions),
  tightening_allowed: ideasOnlyIf(effectiveIsWritten, tighteningAllowed),
  loosening_refused: ideasOnlyIf(effectiveIsWritten, looseningRefused),
  no_switching_off: ideasOnlyIf(effectiveIsWritten, noSwitchingOff),
  order_and_purity: orderAndPurity,
  decisions,
  audit_trail: auditTrail,
};

/** What a function does not do yet says nothing about what its author thinks. */
function ideasOnlyIf(
  isWritten: (observations: Observations, cases: Cases) => boolean,
  judge: Judge,
): Judge {
  return (observations, cases) => {
    const problem = judge(observations, cases);
    if (problem?.misconception === undefined || isWritten(observations, cases)) return problem;
    return { ...problem, misconception: undefined };
  };
}
