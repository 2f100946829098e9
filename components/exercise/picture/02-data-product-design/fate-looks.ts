import type { RecordFate } from "@/exercises/02-data-product-design/picture/batch-picture";

/** How the picture shows what became of a record. To be refused may be right: only a loss is wrong. */
export const fateLooks = {
  valid: { sign: "+", look: "border-ink bg-raised text-ink" },
  rejected: { sign: "−", look: "border-ink border-dashed bg-sunken text-ink" },
  superseded: { sign: "↻", look: "border-note bg-note-wash text-note" },
  lost: { sign: "?", look: "border-wrong bg-wrong-wash text-wrong" },
} as const;

export const fateWords: Readonly<Record<RecordFate["fate"], string>> = {
  valid: "stays",
  rejected: "rejected",
  superseded: "has a newer copy",
  lost: "in no part",
};
