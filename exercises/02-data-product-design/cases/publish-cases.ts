import "server-only";
import {
  makeHeldScenario,
  makeLimitScenario,
} from "@/exercises/02-data-product-design/cases/held-cases";
import {
  createOrderMaker,
  type OrderMaker,
  withChanges,
} from "@/exercises/02-data-product-design/cases/inputs";
import {
  makeLateScenario,
  makeOverlapScenario,
} from "@/exercises/02-data-product-design/cases/late-cases";
import {
  expects,
  type Scenario,
  type StepExpectation,
  step,
} from "@/exercises/02-data-product-design/cases/scenario";
import type { Pattern } from "@/exercises/02-data-product-design/checks/pattern";
import { withPublishingIdeas } from "@/exercises/02-data-product-design/model/publishing-ideas";
import type { PythonDict } from "@/exercises/grading/python-value";

/** What becomes of a batch that comes twice, comes late, or is too faulty. */
export function makePublishScenarios(maker: OrderMaker, seed: string): Scenario[] {
  return [
    makeRetryScenario(maker),
    makeReuseScenario(createOrderMaker(`${seed}/reuse`)),
    makeLateScenario(maker),
    makeOverlapScenario(maker),
    makeHeldScenario(maker),
    makeLimitScenario(createOrderMaker(`${seed}/limit`)),
  ].map(withPublishingIdeas);
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
      expectRetry("consume after the same batch came twice", { rows: records }),
    ),
    step(
      "two hours later",
      ["publish", batch, records, at(-120)],
      expectRetry("the receipt of the same batch, two hours later", { sameAs: first }),
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

/** The same batch id once more, with records that differ in one way at a time. */
function makeReuseScenario({ at, order, orders, teams, random }: OrderMaker): Scenario {
  const [team = ""] = teams(1);
  const records = orders(4);
  const [first, ...others] = records;
  const amount = random.integer(100_000, 900_000);
  if (first === undefined) return { name: "reuse", grants: [], steps: [] };
  const different: [how: string, records: PythonDict[]][] = [
    ["an amount was corrected", [withChanges(first, { amount }), ...others]],
    ["an e-mail address was left out", [withChanges(first, { customer_email: null }), ...others]],
    ["an order was added", [...records, order(9)]],
    ["the order of the records was turned round", records.toReversed()],
  ];
  const refused = (how: string) =>
    expects("publish_idempotent", `publish under a used batch id, after ${how}`, otherContent, {
      raised: "ValueError",
    });
  const steps = [
    step("first", ["publish", "b1", records, at(0)]),
    ...different.map(([how, changed]) =>
      step(how, ["publish", "b1", changed, at(0)], refused(how)),
    ),
    step("sender changes it", ["change what was sent", "first", amount]),
    step(
      "after the sender changed it",
      ["send it again", "first"],
      refused("the sender changed an amount in the records that it had sent"),
    ),
    step(
      "orders at the end",
      ["consume", team],
      expects(
        "publish_idempotent",
        "consume after the sender changed its own records",
        "What was published stays as it was, whatever the sender does with its records.",
        { rows: records },
      ),
    ),
  ];
  return { name: "reuse", grants: [[team, "pii_reader"]], steps };
}

function expectRetry(about: string, looks: Pattern): StepExpectation {
  return expects("publish_idempotent", about, sameContent, looks);
}
