import "server-only";
import { toPython } from "@/exercises/03-governance-policies/case/policy-value";
import { makeBase } from "@/exercises/03-governance-policies/cases/base-policies";
import { councilStories } from "@/exercises/03-governance-policies/cases/council";
import { decisionStory } from "@/exercises/03-governance-policies/cases/decisions";
import { demandStories } from "@/exercises/03-governance-policies/cases/demands";
import { productStory } from "@/exercises/03-governance-policies/cases/products";
import { randomRuleStory } from "@/exercises/03-governance-policies/cases/random-rules";
import { ruleStories } from "@/exercises/03-governance-policies/cases/rules";
import { runStory } from "@/exercises/03-governance-policies/cases/runs";
import { trailStory } from "@/exercises/03-governance-policies/cases/trail";
import { wishStory } from "@/exercises/03-governance-policies/cases/wishes";
import { createCases } from "@/exercises/casework/create-cases";
import type { Cases } from "@/exercises/exercise";
import { createSeededRandom } from "@/exercises/seeded-random";

/** Fresh inputs of exercise 3 and what the model expects for them. The order of the draws is fixed. */
export function makeCases(seed: string): Cases {
  const random = createSeededRandom(seed);
  const ofSteps = createSeededRandom(`${seed}/steps`);
  const base = makeBase(random);
  return createCases(
    ["GLOBAL_POLICIES", "check", "effective_policies", "verify_audit"],
    [
      wishStory(ofSteps),
      decisionStory(ofSteps),
      productStory(random),
      ...demandStories(random),
      ...ruleStories(random, base),
      randomRuleStory(random, base),
      runStory(random),
      trailStory(random),
      ...councilStories,
    ],
    [["base", toPython(base.policies)]],
  );
}
