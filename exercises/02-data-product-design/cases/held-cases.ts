import "server-only";
import { type OrderMaker, withChanges } from "@/exercises/02-data-product-design/cases/inputs";
import {
  expects,
  type Scenario,
  type Sign,
  type StepExpectation,
  step,
} from "@/exercises/02-data-product-design/cases/scenario";
import type { Pattern } from "@/exercises/02-data-product-design/checks/pattern";
import type { PythonDict } from "@/exercises/grading/python-value";

const limit = "More than 20% rejected, and the batch is held; exactly 20% is within the limit.";
const nothingChanges =
  "A held batch leaves data and catalog as they were: decide before you write.";
const usedAgain = "The id of a held batch may be used again once its data are mended.";
const noFault = "An empty batch is no fault.";

/** A batch with too many faults, the same once mended, and batches at the limit. */
export function makeHeldScenario(maker: OrderMaker): Scenario {
  const { at, order, orders, teams } = maker;
  const [team = ""] = teams(1);
  const stored = orders(5);
  const newer = Array.from({ length: 7 }, (_, index) => order(index + 1, 3));
  const faulty = [...newer, ...broken(maker, 3, 20)];
  const few = [...orders(9, 30), ...broken(maker, 2, 40)];
  const twenty = [...orders(4, 50), ...broken(maker, 1, 60)];
  const steps = [
    step("good batch", ["publish", "good", stored, at(0)]),
    step("catalog before", ["read the catalog"]),
    step(
      "faulty batch",
      ["publish", "faulty", faulty, at(-60)],
      expectHeld("publish with 3 of 10 records rejected", limit, { entries: held }, [
        "dropping-is-validation",
        { entries: [status("published"), ["rejected", 0]] },
      ]),
    ),
    step(
      "orders after the faulty batch",
      ["consume", team],
      expectHeld("consume after a held batch", nothingChanges, { rows: stored }),
    ),
    step(
      "catalog after the faulty batch",
      ["read the catalog"],
      expectHeld("the catalog after a held batch", nothingChanges, {
        sameAs: "held/catalog before",
      }),
    ),
    step(
      "mended",
      ["publish", "faulty", newer, at(0)],
      expectHeld("publish under the id of a held batch, mended", usedAgain, {
        entries: [status("published")],
      }),
    ),
    step(
      "a few faults",
      ["publish", "few", few, at(0)],
      expectHeld(
        "publish with 2 of 11 records rejected",
        "The share is that of all records received, and 18% is within the limit.",
        { entries: [status("published")] },
      ),
    ),
    step(
      "at the limit",
      ["publish", "limit", twenty, at(0)],
      expectHeld("publish with 1 of 5 records rejected", limit, { entries: [status("published")] }),
    ),
    step(
      "empty",
      ["publish", "empty", [], at(0)],
      expectHeld(
        "publish of an empty batch",
        noFault,
        { entries: [status("published")] },
        ["nothing-is-a-fault", { raised: "ZeroDivisionError" }],
        ["nothing-is-a-fault", { entries: [status("held")] }],
      ),
    ),
  ];
  return { name: "held", grants: [[team, "pii_reader"]], steps };
}

const held: [string, string | number][] = [
  ["status", "held"],
  ["rejected", 3],
];

function status(text: string): [string, string] {
  return ["status", text];
}

/** Batches just at the limit and just above it, with copies and with records of several faults. */
export function makeLimitScenario(maker: OrderMaker): Scenario {
  const { at, orders } = maker;
  const stored = orders(5);
  const ten = orders(8, 20);
  const twice = broken(maker, 2, 40).map((record) => withChanges(record, { currency: "XXX" }));
  const twenty = [...orders(16, 100), ...broken(maker, 4, 120)];
  const steps = [
    limitStep("copies", "2 of 10 records rejected and 3 that came twice", "published", [
      ...stored,
      ...stored.slice(0, 3),
      ...broken(maker, 2, 10),
    ]),
    limitStep("two rules each", "2 of 10 records rejected, each for two rules", "published", [
      ...ten,
      ...twice,
    ]),
    limitStep("4 of 20", "4 of 20 records rejected", "published", twenty),
    limitStep("9 of 44", "9 of 44 records rejected", "held", [
      ...orders(35, 200),
      ...broken(maker, 9, 240),
    ]),
  ];
  return { name: "limit", grants: [], steps };

  function limitStep(name: string, what: string, wanted: string, records: PythonDict[]) {
    const why = `${limit} Only rejected records count, each once, and not copies.`;
    const looks: Pattern = { entries: [status(wanted)] };
    return step(
      name,
      ["publish", name, records, at(0)],
      expectHeld(`publish with ${what}`, why, looks),
    );
  }
}

/** Records with an amount below zero. */
function broken({ order, random }: OrderMaker, count: number, from: number): PythonDict[] {
  return Array.from({ length: count }, (_, index) =>
    withChanges(order(from + index), { amount: -random.integer(1, 99) }),
  );
}

function expectHeld(about: string, why: string, looks: Pattern, ...signs: Sign[]): StepExpectation {
  return expects("bad_batch_held", about, why, looks, ...signs);
}
