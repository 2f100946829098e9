import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";

/** `observations` are what the last Check saw with these cases. */
export type PictureProps = { observations: Observations; cases: Cases };

/** The ids of the exercises that have one. */
export const drawn = [
  "domain-identification",
  "data-product-design",
  "governance-policies",
  "platform-capabilities",
  "migration-planning",
] as const;
