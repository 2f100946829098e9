import "server-only";
import { makeRandomInputs } from "@/exercises/05-migration-planning/cases/drawn";
import {
  brokenPathSteps,
  chanceSteps,
  estimateSteps,
  pathSteps,
  pertSteps,
} from "@/exercises/05-migration-planning/cases/forecasts";
import {
  brokenWaveSteps,
  pilotSteps,
  rankSteps,
  waveSteps,
} from "@/exercises/05-migration-planning/cases/orders";
import {
  scheduleSteps,
  tooFewPeopleSteps,
} from "@/exercises/05-migration-planning/cases/schedules";
import { stepStories } from "@/exercises/05-migration-planning/cases/steps";
import { createCases } from "@/exercises/casework/create-cases";
import type { Cases } from "@/exercises/exercise";

/** The cases of exercise 5. The steps come first; what may keep a program busy for ever comes late. */
export function makeCases(seed: string): Cases {
  const drawn = makeRandomInputs(seed);
  return createCases(
    ["RISKS"],
    [
      ...stepStories(seed),
      { name: "pert", steps: pertSteps(drawn) },
      { name: "choose_pilot", steps: pilotSteps(drawn) },
      { name: "rank_risks", steps: rankSteps(drawn) },
      { name: "plan_waves", steps: waveSteps(drawn) },
      { name: "critical_path", steps: pathSteps(drawn) },
      { name: "estimate", steps: estimateSteps(drawn) },
      { name: "chance", steps: chanceSteps(drawn) },
      { name: "schedule", steps: scheduleSteps(drawn) },
      { name: "refused/schedule", steps: tooFewPeopleSteps() },
      { name: "refused/plan_waves", steps: brokenWaveSteps() },
      { name: "refused/critical_path", steps: brokenPathSteps() },
    ],
  );
}
