import "server-only";
import { type OrderMaker, without } from "@/exercises/02-data-product-design/cases/inputs";
import {
  expects,
  type Scenario,
  type Step,
  step,
} from "@/exercises/02-data-product-design/cases/scenario";
import { settle, type Way } from "@/exercises/02-data-product-design/model/right-validation";
import type { PythonDict } from "@/exercises/grading/python-value";

/** What validate does with several records of one order, and with records of none. */
export function makeBatchScenarios(maker: OrderMaker): Scenario[] {
  return [
    { name: "broken copy", grants: [], steps: brokenCopySteps(maker) },
    { name: "copies", grants: [], steps: [...copySteps(maker), ...momentSteps(maker)] },
    { name: "no id", grants: [], steps: noIdSteps(maker) },
  ];
}

/** One order, good and older, and its newer copy, broken; with others around, in both orders. */
function brokenCopySteps({ random, order }: OrderMaker): Step[] {
  return Array.from({ length: 4 }, (_, index) => {
    const good = order(1, random.integer(30, 50));
    const bad = order(1, random.integer(1, 20), { amount: -random.integer(1, 99) });
    const pair = index % 2 === 0 ? [good, bad] : [bad, good];
    const others = index < 2 ? [] : [order(2), order(3)];
    const records = [...others.slice(0, 1), ...pair, ...others.slice(1)];
    const { valid, superseded } = settle(records);
    return step(
      `${index + 1}`,
      ["validate", records],
      expects(
        "filter_before_dedup",
        "validate with a broken newer copy of a good order",
        "A broken copy never displaces a good one: filter first, then remove duplicates.",
        { valid, rejectedCount: 1 },
        ["dropping-is-validation", { valid, rejectedCount: 0, superseded }],
        ["order-of-steps-is-free", { valid: others }],
        ["order-of-steps-is-free", { valid, rejectedCount: 0 }],
      ),
    );
  });
}

const newestWins = "Of several good copies the one with the latest updated_at stays.";

function copySteps({ random, order }: OrderMaker): Step[] {
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ];
  const fixed = orders.map((places) => {
    const copies = [order(1, 50), order(1, 20), order(1, 35)];
    return places.flatMap((place) => copies[place] ?? []);
  });
  const drawn = Array.from({ length: 6 }, () =>
    random.sample(
      random.sample(ages, 12).map((age) => order(random.integer(1, 5), age)),
      12,
    ),
  );
  return [...fixed, ...drawn].map((records, index) =>
    copyStep(`${index + 1}`, records, newestWins, [
      ["duplicates-keep-the-newest", { keeps: "first" }],
      ["duplicates-keep-the-newest", { keeps: "last" }],
    ]),
  );
}

const ages = Array.from({ length: 59 }, (_, index) => index + 1);

/** Times of different offsets, and equal times. */
function momentSteps({ random, at, order }: OrderMaker): Step[] {
  const later = order(1, 30);
  const earlier = order(1, 50, { updated_at: at(50, 120) });
  const offsets = [0, 60, 120, 330, -300];
  const drawn = random
    .sample(ages, 10)
    .map((age) => order(random.integer(2, 4), age, { updated_at: at(age, random.pick(offsets)) }));
  const byMoment = "13:10+02:00 comes before 11:30+00:00: compare moments, not texts.";
  const asTexts: [string, Partial<Way>][] = [["times-compare-as-texts", { compares: "texts" }]];
  return [
    copyStep("offset before", [earlier, later], byMoment, asTexts),
    copyStep("offset after", [later, earlier], byMoment, asTexts),
    copyStep("offsets", drawn, byMoment, asTexts),
    copyStep("tie", [order(1), order(1)], "At equal times the later in the batch stays.", [
      ["first-come-stays", { tieGoesTo: "earlier" }],
    ]),
  ];
}

function copyStep(
  name: string,
  records: PythonDict[],
  why: string,
  wrongWays: [misconception: string, way: Partial<Way>][],
): Step {
  const { valid, superseded } = settle(records);
  return step(
    name,
    ["validate", records],
    expects(
      "newest_wins",
      "validate with several copies of an order",
      why,
      { valid, superseded },
      ["dropping-is-validation", { valid, superseded: 0 }],
      ...wrongWays.map(([misconception, way]): [string, { valid: PythonDict[] }] => [
        misconception,
        { valid: settle(records, way).valid },
      ]),
    ),
  );
}

function noIdSteps({ order, random }: OrderMaker): Step[] {
  const nones = Array.from({ length: 4 }, (_, index) => order(index, 30, { order_id: null }));
  const mixed = [
    order(1, 30, { order_id: null }),
    order(2, 30, { order_id: "" }),
    order(3, 30, { order_id: " ".repeat(random.integer(1, 3)) }),
    without(order(4), "order_id"),
  ];
  const good = order(9);
  return [nones, mixed].map((records, index) =>
    step(
      `${index + 1}`,
      ["validate", [...records, good]],
      expects(
        "null_ids_apart",
        "validate with four records without order_id",
        "Two unknown orders are not the same order: these are four faults and no duplicate.",
        { valid: [good], rejectedCount: 4, superseded: 0 },
        ["dropping-is-validation", { valid: [good], rejectedCount: 0, superseded: 0 }],
        ["unknown-ids-are-one-order", { rejectedCount: 1, superseded: 3 }],
      ),
    ),
  );
}
