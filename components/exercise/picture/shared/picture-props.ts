import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";

/** `observations` are what the last Check saw with these cases. */
export type PictureProps = { observations: Observations; cases: Cases };
