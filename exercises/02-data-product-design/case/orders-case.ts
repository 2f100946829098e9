import { z } from "zod";
import source from "./orders-case.json";

const cell = z.union([z.string(), z.number(), z.null()]);

const sample = z.object({ about: z.string(), record: z.record(z.string(), cell) });

const caseSchema = z.object({
  columns: z.record(z.string(), z.object({ type: z.string(), nullable: z.boolean() })),
  currencies: z.array(z.string()),
  rules: z.record(z.string(), z.string()),
  promises: z.record(z.string(), z.string()),
  error_limit: z.number(),
  as_of: z.string(),
  sample: z.array(sample),
  first_batch: z.array(sample),
});

/** What the sales domain knows about its orders; sales_orders.py reads the same file. */
export const ordersCase = caseSchema.parse(source);
