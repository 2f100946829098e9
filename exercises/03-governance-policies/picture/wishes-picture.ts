import { councilCase, councilLimits } from "@/exercises/03-governance-policies/case/council-case";
import { toPython } from "@/exercises/03-governance-policies/case/policy-value";
import {
  readAnswer,
  readEffective,
  sameValue,
  show,
} from "@/exercises/03-governance-policies/checks/read-answers";
import type { Policy } from "@/exercises/03-governance-policies/model/demand";
import { councilProbes } from "@/exercises/03-governance-policies/picture/council-probes";
import {
  inForce,
  reasonsIn,
} from "@/exercises/03-governance-policies/picture/domain-wishes-picture";
import type { Observations } from "@/exercises/grading/observation";
import { entryOf } from "@/exercises/grading/python-value";

/** One of the five wishes, where it lies on the line of its policy, and what came of it. */
export type WishOnLine = {
  domain: string;
  field: string;
  op: string;
  value: number;
  limit: number;
  asks: "tighter" | "the same" | "looser";
  /** From 0 to 1, on a line that holds the limit and all wishes of the policy. */
  at: number;
  limitAt: number;
  outcome: "in force" | "refused" | "nothing" | "unknown";
  /** Why it is not known, or what is in force instead. */
  remark: string | null;
};

/** What becomes of the five wishes of step 2, under the council's own two limits. */
export function drawWishes(observations: Observations): WishOnLine[] {
  return Object.entries(councilCase.wishes).flatMap(([domain, wishes]) =>
    wishes.flatMap((wish) => {
      const policy = councilLimits.find(({ id }) => id === wish.refines);
      if (policy === undefined) return [];
      return [{ ...onLine(policy, domain, wish.value), ...cameOf(observations, domain, policy) }];
    }),
  );

  function cameOf(seen: Observations, domain: string, { id }: Policy) {
    const probe = councilProbes.wishOf(domain);
    const read = readAnswer(seen, probe, "effective_policies on a wish", readEffective);
    if ("problem" in read) return { outcome: "unknown" as const, remark: read.problem.message };
    const { answer } = read;
    if (reasonsIn(answer, id).length > 0) return { outcome: "refused" as const, remark: null };
    const found = inForce(answer, id);
    const got = found && entryOf(found, "value");
    const [wish] = councilCase.wishes[domain] ?? [];
    return wish && sameValue(got, toPython(wish.value))
      ? { outcome: "in force" as const, remark: null }
      : { outcome: "nothing" as const, remark: `${show(got)} is in force` };
  }
}

function onLine({ id, path, op, value }: Policy, domain: string, wanted: number) {
  const limit = Number(value);
  const all = Object.values(councilCase.wishes)
    .flat()
    .filter(({ refines }) => refines === id)
    .map((wish) => wish.value);
  const [low, high] = [Math.min(limit, ...all), Math.max(limit, ...all)];
  // Room at both ends, so that no mark stands on an end of the line.
  const at = (point: number) => 0.1 + (0.8 * (point - low)) / (high - low || 1);
  const isSmaller = wanted < limit;
  const asks: WishOnLine["asks"] =
    wanted === limit ? "the same" : isSmaller === (op === "at_most") ? "tighter" : "looser";
  return {
    domain,
    field: path,
    op,
    value: wanted,
    limit,
    asks,
    at: at(wanted),
    limitAt: at(limit),
  };
}
