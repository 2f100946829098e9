import "server-only";
import { withChanges } from "@/exercises/02-data-product-design/case/sales-order";
import type { OrderMaker } from "@/exercises/02-data-product-design/cases/create-order-maker";
import {
  asIn,
  entriesOf,
  type Looks,
  productStory,
} from "@/exercises/02-data-product-design/cases/product-story";
import { publishingIdeas } from "@/exercises/02-data-product-design/model/wrong-ideas";
import type { PythonDict } from "@/exercises/grading/python-value";

const sameContent = "The same batch id with the same records changes nothing: a retry is harmless.";
const otherContent = "a batch id that was used for other records is refused";
const upsert = "Publishing is an upsert: one order_id, one order.";

/** A batch that comes again, under its id and under another. */
export function makeRetryStory({ at, orders, teams, random }: OrderMaker) {
  const [team = ""] = teams(1);
  const records = orders(8);
  const batch = `batch-${random.integer(100, 999)}`;
  const asBefore = asIn("retry", "first");
  const publish = { call: "publish" as const, batch, records, asOf: at(0) };
  const consume = { call: "consume" as const, team };
  const asked = (where: string, why: string, looks?: Looks) => ({
    check: "publish_idempotent",
    where,
    why,
    looks,
  });
  return productStory("retry", [[team, "pii_reader"]], publishingIdeas, [
    { name: "first", ...publish },
    {
      name: "again",
      ...publish,
      asked: asked("publish of the same batch again", sameContent, asBefore),
    },
    {
      name: "orders after the retry",
      ...consume,
      asked: asked("consume after the same batch came twice", sameContent),
    },
    {
      name: "two hours later",
      ...publish,
      asOf: at(-120),
      asked: asked("the receipt of the same batch, two hours later", sameContent, asBefore),
    },
    {
      name: "catalog after the retry",
      call: "read the catalog",
      asked: asked("the catalog after the retry", sameContent, entriesOf("last_published")),
    },
    { name: "other id", ...publish, batch: `${batch}-b` },
    {
      name: "orders after the other id",
      ...consume,
      asked: asked("consume after the same records came under another batch id", upsert),
    },
    {
      name: "other content",
      ...publish,
      records: records.slice(0, 3),
      asked: asked("publish of other records under a used batch id", otherContent),
    },
    {
      name: "orders after the refusal",
      ...consume,
      asked: asked("consume after a refused batch", "A batch that is refused changes nothing."),
    },
  ]);
}

/** The same batch id once more, with records that differ in one way at a time. */
export function makeReuseStory({ at, order, orders, teams, random }: OrderMaker) {
  const [team = ""] = teams(1);
  const records = orders(4);
  const [first, ...others] = records;
  const amount = random.integer(100_000, 900_000);
  const changed = (changes: { amount: number } | { customer_email: null }) => [
    ...(first ? [withChanges(first, changes)] : []),
    ...others,
  ];
  const different: [how: string, records: PythonDict[]][] = [
    ["an amount was corrected", changed({ amount })],
    ["an e-mail address was left out", changed({ customer_email: null })],
    ["an order was added", [...records, order(9)]],
    ["the order of the records was turned round", records.toReversed()],
  ];
  const check = "publish_idempotent";
  const refused = (how: string) => ({
    check,
    where: `publish under a used batch id, after ${how}`,
    why: otherContent,
  });
  const publish = { call: "publish" as const, batch: "b1", asOf: at(0) };
  const sentIt = "the sender changed an amount in the records that it had sent";
  return productStory("reuse", [[team, "pii_reader"]], publishingIdeas, [
    { name: "first", ...publish, records },
    ...different.map(([how, other]) => ({
      name: how,
      ...publish,
      records: other,
      asked: refused(how),
    })),
    { name: "sender changes it", call: "change what was sent", of: "first", amount },
    {
      name: "after the sender changed it",
      call: "send it again",
      of: "first",
      asked: refused(sentIt),
    },
    {
      name: "orders at the end",
      call: "consume",
      team,
      asked: {
        check,
        where: "consume after the sender changed its own records",
        why: "What was published stays as it was, whatever the sender does with its records.",
      },
    },
  ]);
}
