import { z } from "zod";
import { parseRunEvent, programErrorSchema, type RunEvent } from "@/exercises/grading/observation";

const evaluatedSchema = z.object({
  kind: z.literal("evaluated"),
  isIncomplete: z.boolean(),
  value: z.string().max(10_000).nullable(),
  error: programErrorSchema.nullable(),
});

/** What an evaluation says: what it printed, then once what came of it. */
export type ConsoleEvent = Extract<RunEvent, { kind: "output" }> | z.infer<typeof evaluatedSchema>;

/** Reads what a kept interpreter said; null when it is nothing that an evaluation says. */
export function readConsoleEvent(text: string): ConsoleEvent | null {
  try {
    const said: unknown = JSON.parse(text);
    const event = evaluatedSchema.safeParse(said).data ?? parseRunEvent(said);
    return event?.kind === "output" || event?.kind === "evaluated" ? event : null;
  } catch {
    return null;
  }
}
