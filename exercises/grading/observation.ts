import { z } from "zod";
import { pythonValueSchema } from "@/exercises/grading/parse-python-value";

const MOST_EVENTS = 5_000;

const shortText = z.string().max(500);
const longText = z.string().max(50_000);
const lineNumber = z.number().int().min(0).max(1_000_000).nullable();

export const programErrorSchema = z.object({
  type: shortText,
  bases: z.array(shortText).max(50).default([]),
  message: longText,
  line: lineNumber,
  traceback: z
    .array(z.object({ file: shortText, line: lineNumber, function: shortText, source: shortText }))
    .max(100),
});

/** An exception of the learner's program; the traceback holds the frames of their own file only. */
export type ProgramError = z.infer<typeof programErrorSchema>;

const seconds = z.number().min(0).max(3_600);

const looked = {
  kind: z.literal("observation"),
  probe: shortText,
  changed: z.array(z.number().int()).max(100),
  printed: longText,
};

const observationSchema = z.discriminatedUnion("outcome", [
  z.object({ ...looked, outcome: z.literal("returned"), value: pythonValueSchema }),
  z.object({ ...looked, outcome: z.literal("raised"), error: programErrorSchema }),
  z.object({ ...looked, outcome: z.literal("missing"), name: shortText }),
  z.object({ ...looked, outcome: z.literal("timed-out"), seconds, line: lineNumber }),
  z.object({ ...looked, outcome: z.literal("not-called"), name: shortText }),
]);

/**
 * What one probe saw. `changed` lists the positions of arguments that the call changed. "timed-out"
 * was ended after so many seconds, in that line where it is known; "not-called" was left out because
 * an earlier call of the function `name` was.
 */
export type Observation = z.infer<typeof observationSchema>;

const definitionSchema = z.object({
  path: z
    .array(z.union([shortText, z.number().int()]))
    .min(1)
    .max(10),
  line: z.number().int(),
});

/** Where a top-level name, or an entry of its literal, is written: ["PRODUCTS", 3] on line 41. */
type Definition = z.infer<typeof definitionSchema>;

const definitions = z.array(definitionSchema).max(2_000);

const eventSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("output"),
    stream: z.enum(["stdout", "stderr"]),
    text: longText,
  }),
  z.object({ kind: z.literal("defined"), definitions }),
  z.object({ kind: z.literal("calling"), probe: shortText, line: lineNumber }),
  observationSchema,
  // Runs that are stored from before "defined" tell their definitions here.
  z.object({ kind: z.literal("finished"), definitions: definitions.optional() }),
  z.object({ kind: z.literal("interrupted"), error: programErrorSchema }),
  z.object({ kind: z.literal("crashed"), error: programErrorSchema }),
  z.object({ kind: z.literal("broken"), message: longText }),
  z.object({ kind: z.literal("stopped"), seconds }),
]);

/**
 * What a run says, in order: what the program defines once it has been loaded, then what each probe
 * saw. "interrupted" tells where the program was when it was stopped; "broken" means that our own
 * probes failed. The harness says all but "stopped", which whoever ended the program adds.
 */
export type RunEvent = z.infer<typeof eventSchema>;

/** What one run showed, ready to be judged. */
export type Observations = {
  byProbe: ReadonlyMap<string, Observation>;
  definitions: readonly Definition[];
  crash: ProgramError | null;
  stoppedAfterSeconds: number | null;
  /** The probe call that had begun and not ended when the events ended. */
  underWay: { probe: string; line: number | null } | null;
  /** Where the program was when it was stopped, as far as it could still say. */
  interruptedAt: ProgramError | null;
};

/** Reads one event that came from outside; null when it is none. */
export function parseRunEvent(input: unknown): RunEvent | null {
  return eventSchema.safeParse(input).data ?? null;
}

/** Reads the events of one run that came from outside; null when they are none. */
export function parseObservations(input: unknown): Observations | null {
  if (!Array.isArray(input) || input.length > MOST_EVENTS) return null;
  const events: RunEvent[] = [];
  for (const item of input) {
    const event = parseRunEvent(item);
    if (event === null) return null;
    events.push(event);
  }
  return collectObservations(events);
}

/** Puts the events of one run together. */
export function collectObservations(events: readonly RunEvent[]): Observations {
  const { seen, see } = growObservations();
  for (const event of events) see(event);
  return seen;
}

/** What a run has shown so far: `seen` grows with each event that `see` is told. */
export function growObservations(): { seen: Observations; see: (event: RunEvent) => void } {
  const byProbe = new Map<string, Observation>();
  const seen: Observations = {
    byProbe,
    definitions: [],
    crash: null,
    stoppedAfterSeconds: null,
    underWay: null,
    interruptedAt: null,
  };
  function see(event: RunEvent): void {
    if (event.kind === "calling") seen.underWay = { probe: event.probe, line: event.line };
    if (event.kind === "observation") {
      seen.underWay = null;
      byProbe.set(event.probe, event);
    }
    if (event.kind === "defined" || event.kind === "finished") {
      seen.definitions = event.definitions ?? seen.definitions;
    }
    if (event.kind === "interrupted") seen.interruptedAt = event.error;
    if (event.kind === "crashed") seen.crash = event.error;
    if (event.kind === "stopped") seen.stoppedAfterSeconds = event.seconds;
  }
  return { seen, see };
}

/** The line on which an entry of a top-level literal is written, or on which what holds it is. */
export function lineOf(
  { definitions }: Observations,
  ...path: (string | number)[]
): number | undefined {
  let best: Definition | undefined;
  for (const definition of definitions) {
    const fits = definition.path.every((step, index) => step === path[index]);
    if (fits && definition.path.length >= (best?.path.length ?? 0)) best = definition;
  }
  return best?.line;
}
