import type { RecordFate } from "@/exercises/02-data-product-design/batch-picture";

/** How the picture shows what became of a record. */
export const fateLooks = {
  valid: { sign: "✓", look: "border-good bg-good-soft text-good" },
  rejected: { sign: "✗", look: "border-bad bg-bad-soft text-bad" },
  superseded: { sign: "↻", look: "border-warn bg-warn-soft text-warn" },
  lost: { sign: "?", look: "border-strong-line bg-raised text-ink" },
} as const;

export const fateWords: Readonly<Record<RecordFate["fate"], string>> = {
  valid: "stays",
  rejected: "rejected",
  superseded: "has a newer copy",
  lost: "in no part",
};
