import "server-only";
import { makeAccessScenarios } from "@/exercises/02-data-product-design/cases/access-cases";
import { makeBatchScenarios } from "@/exercises/02-data-product-design/cases/batch-cases";
import { createOrderMaker } from "@/exercises/02-data-product-design/cases/inputs";
import { makePublishScenarios } from "@/exercises/02-data-product-design/cases/publish-cases";
import { makeRuleScenarios } from "@/exercises/02-data-product-design/cases/rule-cases";
import { makeSampleScenario } from "@/exercises/02-data-product-design/cases/sample-scenario";
import type { Scenario } from "@/exercises/02-data-product-design/cases/scenario";
import { makeStepsScenario } from "@/exercises/02-data-product-design/cases/steps-cases";
import type { Cases, Json } from "@/exercises/exercise";
import { pythonDict } from "@/exercises/grading/python-value";

/** The cases of exercise 2: scenarios to play, and what each step should look like. */
export function makeCases(seed: string): Cases {
  const scenarios = allScenarios(seed);
  return {
    inputs: scenarios.map(({ name, grants, steps }) =>
      pythonDict([
        ["name", name],
        ["grants", pythonDict(grants)],
        ["steps", steps.map((step) => [step.name, step.action, ...step.given])],
      ]),
    ),
    expectations: scenarios.flatMap(({ name, steps }) =>
      steps.flatMap((step) =>
        step.expects.map(
          ({ of, ...expects }): Json => ({
            ...expects,
            probe: `${name}/${of ?? step.name}`,
            action: steps.find((other) => other.name === of)?.action ?? step.action,
          }),
        ),
      ),
    ),
  };
}

function allScenarios(seed: string): Scenario[] {
  const maker = createOrderMaker(seed);
  return [
    makeStepsScenario(seed),
    ...makeRuleScenarios(maker, seed),
    ...makeBatchScenarios(maker),
    ...makePublishScenarios(maker, seed),
    ...makeAccessScenarios(maker, seed),
    makeSampleScenario(),
  ];
}
