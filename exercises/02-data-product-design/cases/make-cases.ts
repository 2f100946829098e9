import "server-only";
import { makeAccessStory } from "@/exercises/02-data-product-design/cases/access";
import { makeRulesStory } from "@/exercises/02-data-product-design/cases/broken-rules";
import { makeCatalogStory } from "@/exercises/02-data-product-design/cases/catalog";
import { makeContractStory } from "@/exercises/02-data-product-design/cases/contract";
import { makeCopyStories } from "@/exercises/02-data-product-design/cases/copies";
import { createOrderMaker } from "@/exercises/02-data-product-design/cases/create-order-maker";
import {
  makeHeldStory,
  makeLimitStory,
} from "@/exercises/02-data-product-design/cases/held-batches";
import {
  makeLateStory,
  makeOverlapStory,
} from "@/exercises/02-data-product-design/cases/late-arrivals";
import { makeMaskStory } from "@/exercises/02-data-product-design/cases/masks";
import { makeNearMissStory } from "@/exercises/02-data-product-design/cases/near-misses";
import { makeReasonsStory } from "@/exercises/02-data-product-design/cases/reasons";
import { makeRetryStory, makeReuseStory } from "@/exercises/02-data-product-design/cases/retries";
import { makeSampleStory } from "@/exercises/02-data-product-design/cases/sample-batch";
import { makeStepsStory } from "@/exercises/02-data-product-design/cases/steps";
import { createCases } from "@/exercises/casework/create-cases";
import type { Cases } from "@/exercises/exercise";

/** The cases of exercise 2: what is done with products, and what each step should come to. */
export function makeCases(seed: string): Cases {
  const maker = createOrderMaker(seed);
  const stories = [
    makeStepsStory(seed),
    makeRulesStory(maker),
    makeNearMissStory(seed),
    makeReasonsStory(maker),
    ...makeCopyStories(maker),
    makeRetryStory(maker),
    makeReuseStory(createOrderMaker(`${seed}/reuse`)),
    makeLateStory(maker),
    makeOverlapStory(maker),
    makeHeldStory(maker),
    makeLimitStory(createOrderMaker(`${seed}/limit`)),
    makeAccessStory(maker),
    makeMaskStory(createOrderMaker(`${seed}/masks`)),
    makeContractStory(maker),
    makeCatalogStory(maker),
    makeSampleStory(),
  ];
  // What the steps ask for, as it is written: the contract does not show a text in place of a list.
  return createCases(["OWNER", "PERSONAL", "REQUIRED", "SLA"], stories);
}
