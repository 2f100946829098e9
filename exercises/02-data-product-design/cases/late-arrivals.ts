import "server-only";
import type { OrderMaker } from "@/exercises/02-data-product-design/cases/create-order-maker";
import {
  entriesOf,
  type Looks,
  productStory,
} from "@/exercises/02-data-product-design/cases/product-story";
import { publishingIdeas } from "@/exercises/02-data-product-design/model/wrong-ideas";
import type { PythonDict } from "@/exercises/grading/python-value";

const mayNotWin = "An older version that arrives late never replaces a newer one: it is stale.";
const isKept = "A record older than the promised hour is late, and late is not wrong: it is kept.";
const newerWins = "A version with the same or a newer updated_at replaces the stored one.";
const exactly = "Exactly one hour old is still in time.";

function asked(where: string, why: string, looks?: Looks) {
  return { check: "stale_and_late", where, why, looks };
}

/** Two orders, and what arrives about them afterwards. */
export function makeLateStory({ at, order, teams, random }: OrderMaker) {
  const [team = ""] = teams(1);
  const longAgo = at(random.integer(2, 9) * 1440);
  const stored = order(1, 10);
  const other = order(2, 20, { ordered_at: longAgo });
  const stale = order(1, 45);
  // Little enough to be in time for whoever allows two hours.
  const late = order(3, random.integer(61, 119));
  const newer = order(1, 2);
  const equal = order(2, 20);
  const onTheHour = order(7, 60);
  // Read as a text it is the latest of all.
  const beforeAnyway = order(1, 25, { updated_at: at(25, 330) });
  const publish = (name: string, batch: string, ...records: PythonDict[]) => ({
    name,
    call: "publish" as const,
    batch,
    records,
    asOf: at(0),
  });
  const [staleAndLate, ofStale, ofLate] = [
    entriesOf("stale", "late"),
    entriesOf("stale"),
    entriesOf("late"),
  ];
  return productStory("late", [[team, "pii_reader"]], publishingIdeas, [
    {
      ...publish("two orders", "b1", stored, other),
      asked: asked(
        "publish of two orders updated within the hour",
        "Late is what was updated more than an hour before as_of.",
        staleAndLate,
      ),
    },
    {
      ...publish("late arrivals", "b2", stale, late),
      asked: asked(
        "the receipt for an older version and a late order",
        `${mayNotWin} ${isKept}`,
        entriesOf("status", "stale", "late"),
      ),
    },
    {
      name: "orders after late arrivals",
      call: "consume",
      team,
      asked: asked(
        "consume after an older version and a late order came",
        `${mayNotWin} ${isKept}`,
      ),
    },
    {
      ...publish("newer", "b3", newer),
      asked: asked("publish of a newer version", newerWins, staleAndLate),
    },
    {
      ...publish("on the hour", "b4", onTheHour),
      asked: asked("publish of an order updated exactly one hour ago", exactly, ofLate),
    },
    {
      ...publish("equal", "b5", equal),
      asked: asked("publish of a version with the same updated_at", newerWins, ofStale),
    },
    {
      ...publish("other offset", "b6", beforeAnyway),
      asked: asked("publish of an older version with another offset", mayNotWin, ofStale),
    },
    {
      name: "orders at the end",
      call: "consume",
      team,
      asked: asked("consume after all of these", newerWins),
    },
  ]);
}

/** Batches over a few orders, as chance brings them: of each order the newest version stays. */
export function makeOverlapStory({ at, order, teams, random }: OrderMaker) {
  const [team = ""] = teams(1);
  const batches = Array.from({ length: 5 }, (_, index) => {
    const numbers = random.sample([1, 2, 3, 4, 5, 6], random.integer(2, 5));
    return {
      name: `batch ${index + 1}`,
      call: "publish" as const,
      batch: `b${index + 1}`,
      records: numbers.map((number) => order(number, random.integer(1, 59))),
      asOf: at(0),
      asked: asked("publish of batches that overlap", mayNotWin, entriesOf("stale", "late")),
    };
  });
  const consumed = asked("consume after batches that overlap", mayNotWin);
  return productStory("overlap", [[team, "pii_reader"]], publishingIdeas, [
    ...batches,
    { name: "orders", call: "consume", team, asked: consumed },
  ]);
}
