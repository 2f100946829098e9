import "server-only";
import { withChanges } from "@/exercises/02-data-product-design/case/sales-order";
import type { Outcome } from "@/exercises/02-data-product-design/checks/outcome";
import {
  Ends,
  type ImaginedProduct,
} from "@/exercises/02-data-product-design/model/imagined-product";
import type { Like, Raises } from "@/exercises/casework/case";
import type { PythonDict, PythonValue } from "@/exercises/grading/python-value";

/** A method of the product, or what actions.py can do besides; `of` is an earlier step. */
type ProductCall =
  | { call: "contract" | "read the catalog" | "read the log" }
  | { call: "validate"; records: PythonDict[] }
  | { call: "publish"; batch: string; records: PythonDict[]; asOf: string }
  | { call: "consume"; team: PythonValue }
  | { call: "send it again" | "spoil what was handed out"; of: string }
  | { call: "change what was sent"; of: string; amount: number };
type Publish = Extract<ProductStep, { call: "publish" }>;

export type ProductStep = { name: string } & ProductCall;

export type Came = Outcome | Raises | Like;
/** What came of the steps of a story, by their names. */
export type Seen = ReadonlyMap<string, Came>;

/** What comes of each step of a story, by its name. */
export function playProduct(steps: readonly ProductStep[], product: ImaginedProduct): Seen {
  const sent = new Map<string, Publish>();
  const seen = new Map<string, Came>();
  for (const step of steps) {
    try {
      const came = playStep(step, product, sent);
      if (came !== null) seen.set(step.name, came);
    } catch (error) {
      if (!(error instanceof Ends)) throw error;
      seen.set(step.name, error.outcome);
    }
  }
  return seen;
}

function playStep(
  step: ProductStep,
  product: ImaginedProduct,
  sent: Map<string, Publish>,
): Outcome | null {
  switch (step.call) {
    case "validate":
      return product.validate(step.records);
    case "publish":
      sent.set(step.name, step);
      return product.publish(step.batch, step.records, step.asOf);
    case "consume":
      return product.consume(step.team);
    case "read the catalog":
      return product.catalog();
    case "read the log":
      return product.log();
    case "spoil what was handed out":
      product.consumerSpoils();
      return null;
    case "contract":
      return null;
  }
  const batch = sent.get(step.of);
  const [first, ...others] = batch?.records ?? [];
  if (batch === undefined || first === undefined) return null;
  if (!("amount" in step)) return product.publish(batch.batch, batch.records, batch.asOf);
  const changed = withChanges(first, { amount: step.amount });
  product.senderChanges(batch.batch, first, changed);
  sent.set(step.of, { ...batch, records: [changed, ...others] });
  return null;
}
