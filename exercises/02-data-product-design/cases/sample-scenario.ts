import "server-only";
import { ordersCase } from "@/exercises/02-data-product-design/case/orders-case";
import { SAMPLE, sampleRecords } from "@/exercises/02-data-product-design/cases/sample-case";
import { type Scenario, step } from "@/exercises/02-data-product-design/cases/scenario";

/** What the product makes of the sample batch: nothing is expected of it, it is drawn. */
export function makeSampleScenario(): Scenario {
  return {
    name: SAMPLE.scenario,
    grants: [],
    steps: [
      step("validate", ["validate", [...sampleRecords]]),
      step("publish", ["publish", "sample", [...sampleRecords], ordersCase.as_of]),
    ],
  };
}
