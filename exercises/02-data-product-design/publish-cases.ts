import "server-only";
import { makeHeldScenario } from "@/exercises/02-data-product-design/held-cases";
import type { OrderMaker } from "@/exercises/02-data-product-design/inputs";
import {
  makeLateScenario,
  makeOverlapScenario,
} from "@/exercises/02-data-product-design/late-cases";
import type { Pattern } from "@/exercises/02-data-product-design/pattern";
import {
  expects,
  type Scenario,
  type Sign,
  type StepExpectation,
  step,
} from "@/exercises/02-data-product-design/scenario";

/** What becomes of a batch that comes twice, comes late, or is too faulty. */
export function makePublishScenarios(maker: OrderMaker): Scenario[] {
  return [
    makeRetryScenario(maker),
    makeLateScenario(maker),
    makeOverlapScenario(maker),
    makeHeldScenario(maker),
  ];
}

const sameContent = "The same batch id with the same records changes nothing: a retry is harmless.";
const otherContent = "A batch id that was used for other records is refused with ValueError.";
const upsert = "Publishing is an upsert: one order_id, one order.";

function makeRetryScenario({ at, orders, teams, random }: OrderMaker): Scenario {
  const [team = ""] = teams(1);
  const records = orders(8);
  const batch = `batch-${random.integer(100, 999)}`;
  const first = "retry/first";
  const steps = [
    step("first", ["publish", batch, records, at(0)]),
    step(
      "again",
      ["publish", batch, records, at(0)],
      expectRetry("publish of the same batch again", { sameAs: first }),
    ),
    step(
      "orders after the retry",
      ["consume", team],
      expectRetry("consume after the same batch came twice", { rows: records }, [
        "append-is-safe-to-retry",
        { count: 2 * records.length },
      ]),
    ),
    step(
      "two hours later",
      ["publish", batch, records, at(-120)],
      expectRetry("the receipt of the same batch, two hours later", { sameAs: first }, [
        "retry-is-a-new-run",
        { entries: [["late", records.length]] },
      ]),
    ),
    step(
      "catalog after the retry",
      ["read the catalog"],
      expectRetry("the catalog after the retry", { inCatalog: [["last_published", at(0)]] }),
    ),
    step("other id", ["publish", `${batch}-b`, records, at(0)]),
    step(
      "orders after the other id",
      ["consume", team],
      expects(
        "publish_idempotent",
        "consume after the same records came under another batch id",
        upsert,
        { rows: records },
        ["batch-is-the-table", { count: 2 * records.length }],
      ),
    ),
    step(
      "other content",
      ["publish", batch, records.slice(0, 3), at(0)],
      expects(
        "publish_idempotent",
        "publish of other records under a used batch id",
        otherContent,
        { raised: "ValueError" },
        ["id-says-it-all", { sameAs: first }],
      ),
    ),
    step(
      "orders after the refusal",
      ["consume", team],
      expects("publish_idempotent", "consume after a refused batch", otherContent, {
        rows: records,
      }),
    ),
  ];
  return { name: "retry", grants: [[team, "pii_reader"]], steps };
}

function expectRetry(about: string, looks: Pattern, ...signs: Sign[]): StepExpectation {
  return expects("publish_idempotent", about, sameContent, looks, ...signs);
}
