import { z } from "zod";
import type { ShownDesign } from "@/exercises/design";

const answerShape = z.object({
  designs: z.array(z.object({ title: z.string(), trade: z.string(), program: z.string() })),
});
const refusalShape = z.object({ error: z.object({ message: z.string() }) });

export type DesignsState =
  | { kind: "asking" }
  | { kind: "shown"; designs: readonly ShownDesign[] }
  | { kind: "refused"; why: string }
  | { kind: "failed"; isOffline: boolean };

/** Asks the server for the accepted designs of an exercise, which it gives to who has mastered it. */
export async function requestDesigns(exerciseId: string): Promise<DesignsState> {
  try {
    const response = await fetch(`/api/exercises/${exerciseId}/designs`, { cache: "no-store" });
    const answer: unknown = await response.json();
    if (response.ok) return { kind: "shown", ...answerShape.parse(answer) };
    if (response.status !== 404) return { kind: "failed", isOffline: false };
    return { kind: "refused", why: refusalShape.parse(answer).error.message };
  } catch {
    return { kind: "failed", isOffline: !navigator.onLine };
  }
}
