import "server-only";
import { makeRandomInputs } from "@/exercises/05-migration-planning/cases/drawn";
import {
  brokenWaveQuestions,
  pilotQuestions,
  rankQuestions,
  waveQuestions,
} from "@/exercises/05-migration-planning/cases/orders";
import {
  scheduleQuestions,
  tooFewPeopleQuestions,
} from "@/exercises/05-migration-planning/cases/schedules";
import { stepQuestions } from "@/exercises/05-migration-planning/cases/steps";
import {
  brokenPathQuestions,
  chanceQuestions,
  estimateQuestions,
  pathQuestions,
  pertQuestions,
} from "@/exercises/05-migration-planning/cases/forecasts";
import type { Cases } from "@/exercises/exercise";
import { pythonTuple } from "@/exercises/grading/python-value";

/**
 * The cases of exercise 5: the inputs are the calls to make, in order, and the expectations what
 * each result is judged by. The steps come first, under probes of their own; what may keep a program busy for ever comes late.
 */
export function makeCases(seed: string): Cases {
  const drawn = makeRandomInputs(seed);
  const steps = stepQuestions(seed).map((question, index) => ({
    ...question,
    probe: `steps/${question.ask}/${index}`,
  }));
  const further = [
    ...pertQuestions(drawn),
    ...pilotQuestions(drawn),
    ...rankQuestions(drawn),
    ...waveQuestions(drawn),
    ...pathQuestions(drawn),
    ...estimateQuestions(drawn),
    ...chanceQuestions(drawn),
    ...scheduleQuestions(drawn),
    ...tooFewPeopleQuestions(),
    ...brokenWaveQuestions(),
    ...brokenPathQuestions(),
  ].map((question, index) => ({ ...question, probe: `${question.ask}/${index}` }));
  const questions = [...steps, ...further];
  return {
    inputs: questions.map(({ probe, ask, arguments: given }) =>
      pythonTuple(probe, ask, pythonTuple(...given)),
    ),
    expectations: questions.flatMap(({ probe, ask, where, judged }) =>
      judged.map((one) => ({ probe, ask, where, ...one })),
    ),
  };
}
