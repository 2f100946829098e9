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

const limit = "More than 20% rejected, and the batch is held; exactly 20% is within the limit.";
const nothingChanges =
  "A held batch leaves data and catalog as they were: decide before you write.";
const usedAgain = "The id of a held batch may be used again once its data are mended.";
const ofAll = "The share is that of all records received, and 18% is within the limit.";

function asked(where: string, why: string, looks?: Looks) {
  return { check: "bad_batch_held", where, why, looks };
}

/** A batch with too many faults, the same once mended, and batches at the limit. */
export function makeHeldStory(maker: OrderMaker) {
  const { at, order, orders, teams } = maker;
  const [team = ""] = teams(1);
  const stored = orders(5);
  const newer = Array.from({ length: 7 }, (_, index) => order(index + 1, 3));
  const faulty = [...newer, ...broken(maker, 3, 20)];
  const few = [...orders(9, 30), ...broken(maker, 2, 40)];
  const twenty = [...orders(4, 50), ...broken(maker, 1, 60)];
  const status = entriesOf("status");
  const publish = (name: string, batch: string, records: PythonDict[]) => ({
    name,
    call: "publish" as const,
    batch,
    records,
    asOf: at(0),
  });
  return productStory("held", [[team, "pii_reader"]], publishingIdeas, [
    publish("good batch", "good", stored),
    { name: "catalog before", call: "read the catalog" },
    {
      ...publish("faulty batch", "faulty", faulty),
      asOf: at(-60),
      asked: asked("publish with 3 of 10 records rejected", limit, entriesOf("status", "rejected")),
    },
    {
      name: "orders after the faulty batch",
      call: "consume",
      team,
      asked: asked("consume after a held batch", nothingChanges),
    },
    {
      name: "catalog after the faulty batch",
      call: "read the catalog",
      asked: asked(
        "the catalog after a held batch",
        nothingChanges,
        asIn("held", "catalog before"),
      ),
    },
    {
      ...publish("mended", "faulty", newer),
      asked: asked("publish under the id of a held batch, mended", usedAgain, status),
    },
    {
      ...publish("a few faults", "few", few),
      asked: asked("publish with 2 of 11 records rejected", ofAll, status),
    },
    {
      ...publish("at the limit", "limit", twenty),
      asked: asked("publish with 1 of 5 records rejected", limit, status),
    },
    {
      ...publish("empty", "empty", []),
      asked: asked("publish of an empty batch", "An empty batch is no fault.", status),
    },
  ]);
}

/** Batches just at the limit and just above it, with copies and with records of several faults. */
export function makeLimitStory(maker: OrderMaker) {
  const { at, orders } = maker;
  const stored = orders(5);
  const ten = orders(8, 20);
  const twice = broken(maker, 2, 40).map((record) => withChanges(record, { currency: "XXX" }));
  const twenty = [...orders(16, 100), ...broken(maker, 4, 120)];
  const copies = [...stored, ...stored.slice(0, 3), ...broken(maker, 2, 10)];
  const batches: [name: string, what: string, records: PythonDict[]][] = [
    ["copies", "2 of 10 records rejected and 3 that came twice", copies],
    ["two rules each", "2 of 10 records rejected, each for two rules", [...ten, ...twice]],
    ["4 of 20", "4 of 20 records rejected", twenty],
    ["9 of 44", "9 of 44 records rejected", [...orders(35, 200), ...broken(maker, 9, 240)]],
  ];
  const why = `${limit} Only rejected records count, each once, and not copies.`;
  return productStory(
    "limit",
    [],
    publishingIdeas,
    batches.map(([name, what, records]) => ({
      name,
      call: "publish",
      batch: name,
      records,
      asOf: at(0),
      asked: asked(`publish with ${what}`, why, entriesOf("status")),
    })),
  );
}

/** Records with an amount below zero. */
function broken({ order, random }: OrderMaker, count: number, from: number): PythonDict[] {
  return Array.from({ length: count }, (_, index) =>
    withChanges(order(from + index), { amount: -random.integer(1, 99) }),
  );
}
