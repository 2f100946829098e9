import type { RecordFate } from "@/exercises/02-data-product-design/batch-picture";

/** How the picture shows what became of a record. */
export const fateLooks = {
  valid: { sign: "✓", look: "border-right-mark bg-right-wash text-right-mark" },
  rejected: { sign: "✗", look: "border-wrong bg-wrong-wash text-wrong" },
  superseded: { sign: "↻", look: "border-note bg-note-wash text-note" },
  lost: { sign: "?", look: "border-strong-line bg-raised text-ink" },
} as const;

export const fateWords: Readonly<Record<RecordFate["fate"], string>> = {
  valid: "stays",
  rejected: "rejected",
  superseded: "has a newer copy",
  lost: "in no part",
};
