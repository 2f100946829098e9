import { z } from "zod";
import type { Cases } from "@/exercises/exercise";
import { pythonValueSchema } from "@/exercises/grading/parse-python-value";

/** What wrong ideas would answer, as tell-answer.ts puts it, where it is not right. */
const wouldBe = z.record(z.string(), z.string());

const checkSchema = z.object({
  check: z.string(),
  what: z.string(),
  violated: z.array(z.string()),
  wouldBe,
});

const ruleSchema = z.object({
  check: z.string(),
  what: z.string(),
  wouldBe,
  set: z.number().nullable(),
  inForce: z.array(z.object({ id: z.string(), value: pythonValueSchema, severity: z.string() })),
  conflicts: z.array(z.object({ policy: z.string(), reason: z.string() })),
});

const runSchema = z.object({
  what: z.string(),
  at: z.string(),
  products: z.array(
    z.object({ name: z.string(), decision: z.string(), violations: z.array(z.string()) }),
  ),
  conflicts: z.record(z.string(), z.array(z.object({ policy: z.string(), reason: z.string() }))),
  wouldBe,
});

const stepSchema = z.object({
  /** Each of the wishes is given alone. */
  wishes: z.array(ruleSchema),
  runs: z.array(
    z.object({
      products: z.array(
        z.object({ name: z.string(), severities: z.array(z.string()), decision: z.string() }),
      ),
      wouldBe,
    }),
  ),
});

const expectationsSchema = z.object({
  steps: stepSchema,
  products: z.array(
    z.object({
      kind: z.enum(["fault", "good", "warning"]),
      what: z.string(),
      area: z.string(),
      field: z.string(),
    }),
  ),
  checks: z.array(checkSchema),
  rules: z.array(ruleSchema),
  runs: z.array(runSchema),
  audit: z.object({
    first: runSchema,
    second: runSchema,
    places: z.object({
      decision: z.number(),
      reasons: z.number(),
      time: z.number(),
      removed: z.number(),
      swapped: z.number(),
    }),
  }),
});

export type Expectations = z.infer<typeof expectationsSchema>;
export type ProductExpectation = Expectations["products"][number];
export type CheckExpectation = z.infer<typeof checkSchema>;
export type RuleExpectation = z.infer<typeof ruleSchema>;
export type RunExpectation = z.infer<typeof runSchema>;

/** Reads the expectations that cases.ts wrote; throws on others, which would be our mistake. */
export function readExpectations(cases: Cases): Expectations {
  return expectationsSchema.parse(cases.expectations);
}
