import { z } from "zod";
import { pythonValueSchema } from "@/exercises/grading/parse-python-value";

const rows = z.array(pythonValueSchema);
const entries = z.array(z.tuple([z.string(), pythonValueSchema]));

/** What a step may look like. All parts that are given must hold; the order of rows never counts. */
export const patternSchema = z.strictObject({
  /** The parts of what validate returns; `rejected` holds the rules of each rejected record. */
  valid: rows.optional(),
  validCount: z.number().optional(),
  rejected: z.array(z.array(z.string())).optional(),
  rejectedCount: z.number().optional(),
  superseded: z.number().optional(),
  /** How many records the three parts add up to. */
  total: z.number().optional(),
  totalBelow: z.number().optional(),
  mostRulesEach: z.number().optional(),
  /** Whether the call changed what it was given. */
  changed: z.boolean().optional(),
  /** Entries of a dict, such as a receipt. */
  entries: entries.optional(),
  /** Entries of what the catalog holds as "sales_orders". */
  inCatalog: entries.optional(),
  /** The orders that a useful catalog entry does not tell about. */
  aboutProduct: rows.optional(),
  catalogLacks: z.array(z.string()).optional(),
  catalogLeaks: rows.optional(),
  /** The probe that returned an equal value. */
  sameAs: z.string().optional(),
  rows: rows.optional(),
  count: z.number().optional(),
  /** The orders as they are stored; what is returned must hide what is personal in them. */
  masked: rows.optional(),
  /** Stored orders in twos, alike but for one sign; no mask may be read back. */
  hidden: rows.optional(),
  encoded: rows.optional(),
  /** The first entries of the access log. */
  log: z.array(z.tuple([pythonValueSchema, z.boolean()])).optional(),
  /** The call raised an exception of this class. */
  raised: z.string().optional(),
  /** It did so by a `raise` of its own, and not by a slip. */
  onPurpose: z.literal(true).optional(),
  /** A part of what the exception says. */
  errorSays: z.string().optional(),
  returned: z.literal("anything").or(z.literal("nothing")).optional(),
});
export type Pattern = z.output<typeof patternSchema>;
