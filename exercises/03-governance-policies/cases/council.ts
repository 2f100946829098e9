import "server-only";
import {
  councilCase,
  councilDomains,
  councilLimits,
  rulesOfDomain,
} from "@/exercises/03-governance-policies/case/council-case";
import { toPython } from "@/exercises/03-governance-policies/case/policy-value";
import { ownValue, type Story } from "@/exercises/casework/story";
import type { PythonValue } from "@/exercises/grading/python-value";

const own = ownValue("GLOBAL_POLICIES");

/** What the learner's program makes of the council's own case. It is drawn, and not judged. */
export const councilStories: readonly Story<never>[] = storiesOfCase();

function storiesOfCase(): Story<never>[] {
  const { products, wishes } = councilCase;
  const rules = Object.fromEntries(councilDomains.map((one) => [one, rulesOfDomain(one)]));
  const ofProducts = (call: string) =>
    products.map((product) => step(String(product.name), call, toPython(product), own));
  return [
    {
      name: "council wish",
      steps: Object.entries(wishes).map(([domain, wish]) =>
        step(domain, "effective_policies", ...[councilLimits, wish].map(toPython)),
      ),
    },
    {
      name: "council rules",
      steps: Object.entries(rules).map(([domain, those]) =>
        step(domain, "effective_policies", own, toPython(those)),
      ),
    },
    { name: "council check", steps: ofProducts("check") },
    // What check is for until a learner has written one.
    { name: "council given check", steps: ofProducts("the given violations_of") },
    {
      name: "council",
      steps: [
        step(
          "govern",
          "govern",
          toPython(products),
          own,
          ...[rules, [], "2025-03-03"].map(toPython),
        ),
      ],
    },
  ];
}

function step(name: string, call: string, ...given: PythonValue[]) {
  return { name, call, given };
}
