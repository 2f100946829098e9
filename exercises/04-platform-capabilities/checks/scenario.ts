import { z } from "zod";
import { pythonValueSchema } from "@/exercises/grading/parse-python-value";

const outcomeSchema = z.discriminatedUnion("kind", [
  /** Raises this class or one derived from it; "any" where every one raised on purpose will do. */
  z.object({ kind: z.literal("raises"), error: z.string() }),
  /** Returns, whatever it is. */
  z.object({ kind: z.literal("returns") }),
  /** A dict with this status and, where it matters, this id. */
  z.object({ kind: z.literal("product"), status: z.string(), id: z.string().nullable() }),
  /** A dict with this status. The learner's ids are their own: `id` says which are the same one. */
  z.object({ kind: z.literal("request"), status: z.string(), id: z.string() }),
  z.object({ kind: z.literal("value"), value: pythonValueSchema }),
  /** Something that counts as true or as false. */
  z.object({ kind: z.literal("answer"), yes: z.boolean() }),
  /** The products that are listed; with their templates where those matter. */
  z.object({
    kind: z.literal("catalog"),
    products: z.array(z.object({ id: z.string(), template: z.string().nullable() })),
  }),
  /** Whether there are more events than before, and whether they name somebody who matters. */
  z.object({
    kind: z.literal("events"),
    grown: z.boolean(),
    person: z.string().nullable(),
    named: z.boolean(),
  }),
]);

/** What a call comes to, as far as it matters. */
export type Outcome = z.infer<typeof outcomeSchema>;

const stepSchema = z.object({
  /** How the call is written in Python. */
  call: z.string(),
  expected: outcomeSchema,
  /** Why it should come to that; null for a step that only prepares the next ones. */
  why: z.string().nullable(),
  /** What it would come to under wrong ideas, where that differs: misconception -> outcome. */
  instead: z.record(z.string(), outcomeSchema),
});

const scenarioSchema = z.object({
  check: z.string(),
  where: z.string(),
  /** How the platform of the scenario is made in Python. */
  setUp: z.string(),
  steps: z.array(stepSchema),
});

const sizeSchema = z.object({
  storage_gb: z.number(),
  avg_running: z.number(),
  nodes: z.number(),
  monthly_cost: z.number(),
  engineers: z.number(),
  /** Empty where no check looks at it. */
  cost_by_domain: z.record(z.string(), z.number()),
});

/** What a demand needs: gigabytes, jobs at a time, nodes, money a month, persons. */
export type Size = z.infer<typeof sizeSchema>;

const expectationsSchema = z.object({
  /** The planes on which each capability may live. */
  planes: z.record(z.string(), z.array(z.string())),
  /** Whose each duty is: "platform" or "domain". */
  sides: z.record(z.string(), z.string()),
  scenarios: z.array(scenarioSchema),
  sizes: z.array(
    z.object({
      check: z.string(),
      where: z.string(),
      size: sizeSchema,
      /** How figures come about, for a message: "27.6 ÷ 4 = 6.9, rounded up: ". */
      shown: z.object({ storage_gb: z.string(), nodes: z.string() }).nullable(),
      /** What it would be under each form of the wrong ideas that differ in one. */
      instead: z.array(z.object({ idea: z.string(), size: sizeSchema })),
    }),
  ),
});

export type ExpectedStep = z.infer<typeof stepSchema>;
export type ExpectedSize = Expectations["sizes"][number];
export type ExpectedScenario = z.infer<typeof scenarioSchema>;
export type Expectations = z.infer<typeof expectationsSchema>;

/** Reads the expectations of a challenge. Ours: throws when they are none. */
export function parseExpectations(input: unknown): Expectations {
  return expectationsSchema.parse(input);
}
