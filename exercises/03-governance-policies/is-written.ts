import { basePolicies, givenTo } from "@/exercises/03-governance-policies/given-inputs";
import { readEffective, sameValue } from "@/exercises/03-governance-policies/read-answers";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, itemsOf, pythonDict } from "@/exercises/grading/python-value";

/**
 * Whether `check` ever reported anything. One that is still to be written looks as if it took
 * everything for fine, and that is no wrong idea of anybody's.
 */
export function checkIsWritten({ byProbe }: Observations): boolean {
  return [...byProbe.values()].some(
    (seen) =>
      /^(check|product)\//.test(seen.probe) &&
      (seen.outcome === "raised" ||
        (seen.outcome === "returned" && (itemsOf(seen.value)?.length ?? 0) > 0)),
  );
}

/** Whether `effective_policies` ever refused a rule or put one in force. */
export function effectiveIsWritten(observations: Observations, cases: Cases): boolean {
  const base = basePolicies(cases);
  return [...observations.byProbe.keys()].some((probe) => {
    if (!probe.startsWith("rules/")) return false;
    // A rule of the domain's own may take a policy's place without anything having been refined.
    const rules = itemsOf(givenTo(cases, "rules", Number(probe.slice("rules/".length)))) ?? [];
    if (!rules.every((rule) => entryOf(dictOf(rule) ?? pythonDict([]), "refines"))) return false;
    const answer = readEffective(observations, probe, probe);
    if ("problem" in answer) return false;
    if (answer.conflicts.length > 0) return true;
    return base.some((policy) => {
      const now = answer.policies.find((one) => entryOf(one, "id") === entryOf(policy, "id"));
      return now !== undefined && !sameValue(entryOf(now, "value"), entryOf(policy, "value"));
    });
  });
}
