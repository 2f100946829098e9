import { show } from "@/exercises/05-migration-planning/checks/read-figures";
import { kestrelCalls } from "@/exercises/05-migration-planning/picture/kestrel-answers-picture";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { numberOf } from "@/exercises/grading/python-value";
import { returnedValue } from "@/exercises/grading/returned-value";

export type Forecast = {
  /** `answer` is null where the function gave no figure. */
  answers: { asked: number; answer: number | null }[];
  /** Why figures are missing, each reason once. */
  missing: string[];
};

export type ForecastPicture = {
  /** By which week everything is done with a confidence from 0 to 1. */
  estimates: Forecast;
  /** How likely, from 0 to 1, everything is done by a week. */
  chances: Forecast;
};

/** What the learner's estimate and chance say of Kestrel Home. */
export function drawForecast(observations: Observations, cases: Cases): ForecastPicture {
  const forecast = (ask: string, count: number): Forecast => {
    const missing = new Set<string>();
    const answers = kestrelCalls(cases, ask, count).map(({ probe, given }) => {
      const returned = returnedValue(observations, probe, `${ask} on Kestrel Home`);
      const figure = "value" in returned ? numberOf(returned.value) : null;
      const answer = figure !== null && Number.isFinite(figure) ? figure : null;
      if ("problem" in returned) missing.add(`${returned.problem.message}.`);
      else if (answer === null) missing.add(`${ask} returned ${show(returned.value)}, no number.`);
      return { asked: numberOf(given[1]) ?? 0, answer };
    });
    return {
      answers: answers.toSorted((one, other) => one.asked - other.asked),
      missing: [...missing],
    };
  };
  return { estimates: forecast("estimate", 4), chances: forecast("chance", 3) };
}
