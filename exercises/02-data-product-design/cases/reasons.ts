import "server-only";
import { type Changes, withChanges } from "@/exercises/02-data-product-design/case/sales-order";
import { faults } from "@/exercises/02-data-product-design/cases/broken-rules";
import type { OrderMaker } from "@/exercises/02-data-product-design/cases/create-order-maker";
import { partsOf, productStory } from "@/exercises/02-data-product-design/cases/product-story";
import type { Expected } from "@/exercises/02-data-product-design/checks/outcome";
import { batchIdeas } from "@/exercises/02-data-product-design/model/wrong-ideas";
import { instead } from "@/exercises/casework/wrong-ideas";

const check = "all_reasons";

/** What validate says about several faults in one record, and whether all are counted. */
export function makeReasonsStory(maker: OrderMaker) {
  return productStory("reasons", [], batchIdeas, [...manyFaultSteps(maker), ...sumSteps(maker)]);
}

/** Records of two to four faults, each of a rule of its own. */
function manyFaultSteps(maker: OrderMaker) {
  const { random, orders } = maker;
  const worst: Changes[] = [
    { customer_id: null },
    { amount: -random.integer(1, 99) },
    { currency: "XXX" },
    { ordered_at: "soon" },
  ];
  return Array.from({ length: 4 }, (_, index) => {
    const records = orders(5).map((record, place) => {
      const count = place === 0 ? random.integer(2, 4) : random.integer(0, 4);
      return withChanges(record, Object.assign({}, ...random.sample(worst, count)));
    });
    const asked = {
      check,
      where: "validate with several faults in a record",
      why: "A record is rejected with every rule that it breaks, so that it is mended once.",
      looks: partsOf("valid", "rejected"),
      besides: () => [instead<Expected>("first-fault-is-enough", { like: "one rule each" })],
    };
    return { name: `several ${index + 1}`, call: "validate" as const, records, asked };
  });
}

/** Random batches with copies and faults: all that matters is that nothing gets lost. */
function sumSteps(maker: OrderMaker) {
  const { random, order } = maker;
  const where = "validate on a random batch";
  return Array.from({ length: 12 }, (_, index) => {
    const clean = Array.from({ length: 16 }, () =>
      order(random.integer(1, 8), random.integer(0, 59)),
    );
    const broken = new Set(random.sample([...clean.keys()], random.integer(2, 5)));
    const records = clean.map((record, place) =>
      broken.has(place) ? withChanges(record, random.pick(faults(maker))) : record,
    );
    const asked = [
      {
        check,
        where,
        why: "Every record that came in is counted once.",
        looks: partsOf("total"),
      },
      {
        check,
        where,
        why: "They belong to whoever asked; work on copies.",
        looks: partsOf("changed"),
        besides: (right: Expected) => [
          instead<Expected>("records-are-mine", { ...right, kind: "settled", changed: true }),
        ],
      },
    ];
    return { name: `sum ${index + 1}`, call: "validate" as const, records, asked };
  });
}
