import type { CheckDefinition } from "@/exercises/exercise";
import type { CheckResult, Problem } from "@/exercises/grading/report";

/**
 * Sets the results of checks that were judged one by one beside each other. What passes only because
 * there is nothing there yet waits for the check that is about that; and one cause is one finding:
 * whatever fails for the reason for which an earlier check failed waits for that one. `results` may
 * be those of some checks only, as while a run is under way.
 */
export function settleChecks(
  definitions: readonly CheckDefinition[],
  results: readonly CheckResult[],
): CheckResult[] {
  const passed = new Set(results.filter((r) => r.outcome === "passed").map(({ id }) => id));
  const firstWith = new Map<string, CheckResult>();
  return results.map((result): CheckResult => {
    if (result.outcome === "failed") {
      const cause = causeOf(result);
      const first = firstWith.get(cause);
      if (first) return waiting(result, first, "same-cause");
      firstWith.set(cause, result);
    }
    if (result.outcome !== "passed") return result;
    const { waitsFor = [] } = definitions.find(({ id }) => id === result.id) ?? {};
    const open = waitsFor.find((id) => !passed.has(id));
    const other = definitions.find(({ id }) => id === open);
    return other ? waiting(result, other, "not-yet") : result;
  });
}

function waiting(
  { id, title, outOf }: CheckResult,
  other: { id: string; title: string },
  because: "same-cause" | "not-yet",
): CheckResult {
  const message = `Waits for "${other.title}".`;
  return { id, title, outOf, points: 0, outcome: "waiting", waitsFor: other.id, because, message };
}

/**
 * The same wrong idea is one cause, whatever it leads to; so is the same exception at the same line,
 * and the same sentence.
 */
function causeOf({ misconception, error, message, line }: Problem): string {
  if (misconception !== undefined) return JSON.stringify([misconception]);
  return error
    ? JSON.stringify([error.type, error.message, error.line])
    : JSON.stringify([message, line]);
}
