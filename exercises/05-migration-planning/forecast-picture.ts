import { kestrelCalls } from "@/exercises/05-migration-planning/kestrel-answers-picture";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { numberOf } from "@/exercises/grading/python-value";

/** `answer` is null where the function gave no figure. */
export type ForecastPicture = {
  /** By which week everything is done with a confidence from 0 to 1. */
  estimates: { confidence: number; answer: number | null }[];
  /** How likely, from 0 to 1, everything is done by a week. */
  chances: { week: number; answer: number | null }[];
};

/** What the learner's estimate and chance say of Kestrel Home. */
export function drawForecast(observations: Observations, cases: Cases): ForecastPicture {
  const answers = (ask: string, count: number) =>
    kestrelCalls(cases, ask, count).map(({ probe, given }) => {
      const seen = observations.byProbe.get(probe);
      const figure = seen?.outcome === "returned" ? numberOf(seen.value) : null;
      const answer = figure !== null && Number.isFinite(figure) ? figure : null;
      return { asked: numberOf(given[1]) ?? 0, answer };
    });
  return {
    estimates: answers("estimate", 4).map(({ asked, answer }) => ({ confidence: asked, answer })),
    chances: answers("chance", 3)
      .map(({ asked, answer }) => ({ week: asked, answer }))
      .toSorted((one, other) => one.week - other.week),
  };
}
