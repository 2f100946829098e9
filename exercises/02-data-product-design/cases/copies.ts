import "server-only";
import { without } from "@/exercises/02-data-product-design/case/sales-order";
import type { OrderMaker } from "@/exercises/02-data-product-design/cases/create-order-maker";
import { partsOf, productStory } from "@/exercises/02-data-product-design/cases/product-story";
import { batchIdeas } from "@/exercises/02-data-product-design/model/wrong-ideas";
import type { PythonDict } from "@/exercises/grading/python-value";

/** What validate does with several records of one order, and with records of none. */
export function makeCopyStories(maker: OrderMaker) {
  return [
    productStory("broken copy", [], batchIdeas, brokenCopySteps(maker)),
    productStory("copies", [], batchIdeas, [...copySteps(maker), ...momentSteps(maker)]),
    productStory("no id", [], batchIdeas, noIdSteps(maker)),
  ];
}

/** One order, good and older, and its newer copy, broken; with others around, in both orders. */
function brokenCopySteps({ random, order }: OrderMaker) {
  return Array.from({ length: 4 }, (_, index) => {
    const good = order(1, random.integer(30, 50));
    const bad = order(1, random.integer(1, 20), { amount: -random.integer(1, 99) });
    const pair = index % 2 === 0 ? [good, bad] : [bad, good];
    const others = index < 2 ? [] : [order(2), order(3)];
    const asked = {
      check: "filter_before_dedup",
      where: "validate with a broken newer copy of a good order",
      why: "A broken copy never displaces a good one: filter first, then remove duplicates.",
      looks: partsOf("valid", "refused"),
    };
    const records = [...others.slice(0, 1), ...pair, ...others.slice(1)];
    return { name: `${index + 1}`, call: "validate" as const, records, asked };
  });
}

const newestWins = "Of several good copies the one with the latest updated_at stays.";

function copySteps({ random, order }: OrderMaker) {
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
    copyStep(`${index + 1}`, records, newestWins),
  );
}

const ages = Array.from({ length: 59 }, (_, index) => index + 1);

/** Times of different offsets, and equal times. */
function momentSteps({ random, at, order }: OrderMaker) {
  const later = order(1, 30);
  const earlier = order(1, 50, { updated_at: at(50, 120) });
  const offsets = [0, 60, 120, 330, -300];
  const drawn = random
    .sample(ages, 10)
    .map((age) => order(random.integer(2, 4), age, { updated_at: at(age, random.pick(offsets)) }));
  const byMoment = "13:10+02:00 comes before 11:30+00:00: compare moments, not texts.";
  const ties = "At equal times the later in the batch stays.";
  return [
    copyStep("offset before", [earlier, later], byMoment),
    copyStep("offset after", [later, earlier], byMoment),
    copyStep("offsets", drawn, byMoment),
    copyStep("tie", [order(1), order(1)], ties),
  ];
}

function copyStep(name: string, records: PythonDict[], why: string) {
  const where = "validate with several copies of an order";
  const asked = { check: "newest_wins", where, why, looks: partsOf("valid", "superseded") };
  return { name, call: "validate" as const, records, asked };
}

function noIdSteps({ order, random }: OrderMaker) {
  const nones = Array.from({ length: 4 }, (_, index) => order(index, 30, { order_id: null }));
  const mixed = [
    order(1, 30, { order_id: null }),
    order(2, 30, { order_id: "" }),
    order(3, 30, { order_id: " ".repeat(random.integer(1, 3)) }),
    without(order(4), "order_id"),
  ];
  const good = order(9);
  const asked = {
    check: "null_ids_apart",
    where: "validate with four records without order_id",
    why: "Two unknown orders are not the same order: these are four faults and no duplicate.",
    looks: partsOf("valid", "refused", "superseded"),
  };
  return [nones, mixed].map((records, index) => ({
    name: `${index + 1}`,
    call: "validate" as const,
    records: [...records, good],
    asked,
  }));
}
