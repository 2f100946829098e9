import "server-only";
import type { OrderMaker } from "@/exercises/02-data-product-design/cases/inputs";
import { expects, type Scenario, step } from "@/exercises/02-data-product-design/cases/scenario";
import { updatedAt } from "@/exercises/02-data-product-design/model/right-validation";
import { entryOf, type PythonDict, type PythonValue } from "@/exercises/grading/python-value";

const check = "stale_and_late";
const mayNotWin = "An older version that arrives late never replaces a newer one: it is stale.";
const isKept = "A record older than the promised hour is late, and late is not wrong: it is kept.";
const newerWins = "A version with the same or a newer updated_at replaces the stored one.";
const exactly = "Exactly one hour old is still in time.";

/** Two orders, and what arrives about them afterwards. */
export function makeLateScenario({ at, order, teams, random }: OrderMaker): Scenario {
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
  const steps = [
    step(
      "two orders",
      ["publish", "b1", [stored, other], at(0)],
      expectReceipt(
        "publish of two orders updated within the hour",
        "Late is what was updated more than an hour before as_of.",
        { stale: 0, late: 0 },
      ),
    ),
    step("late arrivals", ["publish", "b2", [stale, late], at(0)]),
    step(
      "orders after late arrivals",
      ["consume", team],
      expects(
        check,
        "consume after an older version and a late order came",
        `${mayNotWin} ${isKept}`,
        { rows: [stored, other, late] },
      ),
      {
        // Told after the orders: they say more about why a count is wrong.
        of: "late arrivals",
        ...expectReceipt(
          "the receipt for an older version and a late order",
          `${mayNotWin} ${isKept}`,
          { status: "published", stale: 1, late: 1 },
        ),
      },
    ),
    step(
      "newer",
      ["publish", "b3", [newer], at(0)],
      expectReceipt("publish of a newer version", newerWins, { stale: 0, late: 0 }),
    ),
    step(
      "on the hour",
      ["publish", "b4", [onTheHour], at(0)],
      expectReceipt("publish of an order updated exactly one hour ago", exactly, { late: 0 }),
    ),
    step(
      "equal",
      ["publish", "b5", [equal], at(0)],
      expectReceipt("publish of a version with the same updated_at", newerWins, { stale: 0 }),
    ),
    step(
      "other offset",
      ["publish", "b6", [beforeAnyway], at(0)],
      expectReceipt("publish of an older version with another offset", mayNotWin, { stale: 1 }),
    ),
    step(
      "orders at the end",
      ["consume", team],
      expects(check, "consume after all of these", newerWins, {
        rows: [newer, equal, late, onTheHour],
      }),
    ),
  ];
  return { name: "late", grants: [[team, "pii_reader"]], steps };
}

/** Batches over a few orders, as chance brings them: of each order the newest version stays. */
export function makeOverlapScenario({ at, order, teams, random }: OrderMaker): Scenario {
  const [team = ""] = teams(1);
  const newest = new Map<PythonValue | undefined, PythonDict>();
  const batches = Array.from({ length: 5 }, (_, index) => {
    const numbers = random.sample([1, 2, 3, 4, 5, 6], random.integer(2, 5));
    const records = numbers.map((number) => order(number, random.integer(1, 59)));
    let stale = 0;
    for (const record of records) {
      const id = entryOf(record, "order_id");
      const stored = newest.get(id);
      if (stored !== undefined && updatedAt(record) < updatedAt(stored)) stale += 1;
      else newest.set(id, record);
    }
    return step(
      `batch ${index + 1}`,
      ["publish", `b${index + 1}`, records, at(0)],
      expectReceipt("publish of batches that overlap", mayNotWin, { stale, late: 0 }),
    );
  });
  const orders = step(
    "orders",
    ["consume", team],
    expects(check, "consume after batches that overlap", mayNotWin, { rows: [...newest.values()] }),
  );
  return { name: "overlap", grants: [[team, "pii_reader"]], steps: [...batches, orders] };
}

function expectReceipt(about: string, why: string, counts: Record<string, PythonValue>) {
  return expects(check, about, why, { entries: Object.entries(counts) });
}
