import { basePolicies, givenTo } from "@/exercises/03-governance-policies/cases/given-inputs";
import { readExpectations } from "@/exercises/03-governance-policies/checks/expectations";
import { readEffective, sameValue } from "@/exercises/03-governance-policies/checks/read-answers";
import type { Cases } from "@/exercises/exercise";
import type { Observations } from "@/exercises/grading/observation";
import { dictOf, entryOf, itemsOf, pythonDict } from "@/exercises/grading/python-value";

/**
 * Whether `check` ever reported a violation that was there. One that is still to be written looks as
 * if it took everything for fine, and one that is turned round does too: that is no wrong idea.
 */
export function checkIsWritten(observations: Observations, cases: Cases): boolean {
  return readExpectations(cases).checks.some(({ violated }, index) => {
    const seen = observations.byProbe.get(`check/${index}`);
    if (seen?.outcome === "raised") return true;
    const reported = seen?.outcome === "returned" ? (itemsOf(seen.value)?.length ?? 0) : 0;
    return violated.length > 0 && reported > 0;
  });
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
