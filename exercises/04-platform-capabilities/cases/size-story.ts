import "server-only";
import type { Assumptions, Demand } from "@/exercises/04-platform-capabilities/case/platform-case";
import type { ExpectedSize } from "@/exercises/04-platform-capabilities/checks/expected";
import {
  howItComes,
  rightFormulas,
  sizeOf,
} from "@/exercises/04-platform-capabilities/model/sizing-model";
import { sizingIdeas } from "@/exercises/04-platform-capabilities/model/wrong-ideas";
import type { Judged, Step, Story } from "@/exercises/casework/story";
import { instead, playIdeas } from "@/exercises/casework/wrong-ideas";
import { type PythonValue, pythonDict, pythonFloat } from "@/exercises/grading/python-value";

/** What size_platform is asked about. */
export type Asked = { where: string; demand: readonly Demand[]; assumptions: Assumptions };

/** Each demand is named after what it is about, as no other of its check. */
export function sizeStory(check: string, asked: readonly Asked[]): Story<ExpectedSize> {
  return {
    name: check,
    steps: asked.map(
      (one): Step<ExpectedSize> => ({
        name: one.where,
        call: "size_platform",
        given: [
          one.demand.map((row) => numbers(row, ["daily_gb"])),
          numbers(one.assumptions, [
            "growth_per_year",
            "compression",
            "peak_factor",
            "target_utilisation",
            "storage_price",
            "node_price",
          ]),
        ],
        judged: [judgedBy(check, one)],
      }),
    ),
  };
}

function judgedBy(check: string, { where, demand, assumptions }: Asked): Judged<ExpectedSize> {
  const by = (formulas = rightFormulas): ExpectedSize => {
    const size = sizeOf(demand, assumptions, formulas);
    if (check === "cost_shares") return { size };
    const also = check === "sizing" ? { changes: false } : { how: howItComes(demand, assumptions) };
    return { size: { ...size, cost_by_domain: {} }, ...also };
  };
  const others = () => {
    // What is sorted already is not changed by whoever sorts it.
    if (check === "sizing")
      return [instead("arguments-are-mine", { ...by(), changes: true }, by())];
    const isIdle = demand.every(({ runs_per_day }) => runs_per_day === 0);
    const divided = { raises: "ZeroDivisionError", why: "" };
    return isIdle ? [instead<ExpectedSize>("something-always-runs", divided)] : [];
  };
  return {
    check,
    where,
    expected: by,
    instead: () => [...playIdeas(sizingIdeas, rightFormulas, by), ...others()],
  };
}

/** The named fields are floats in Python even where they are whole. */
function numbers(record: Record<string, string | number>, floats: readonly string[]): PythonValue {
  return pythonDict(
    Object.entries(record).map(([key, value]) => [
      key,
      typeof value === "number" && floats.includes(key) ? pythonFloat(value) : value,
    ]),
  );
}
