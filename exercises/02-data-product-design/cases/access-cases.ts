import "server-only";
import { columns } from "@/exercises/02-data-product-design/case/order";
import {
  createOrderMaker,
  type OrderMaker,
  withChanges,
} from "@/exercises/02-data-product-design/cases/inputs";
import { makeMaskScenario } from "@/exercises/02-data-product-design/cases/mask-cases";
import {
  expects,
  type Scenario,
  type Sign,
  type StepExpectation,
  step,
} from "@/exercises/02-data-product-design/cases/scenario";
import type { Pattern } from "@/exercises/02-data-product-design/checks/pattern";
import type { PythonValue } from "@/exercises/grading/python-value";

/** Who may read what; and what contract and catalog say about it. */
export function makeAccessScenarios(maker: OrderMaker, seed: string): Scenario[] {
  return [
    makeAccessScenario(maker),
    makeMaskScenario(createOrderMaker(`${seed}/masks`)),
    makeContractScenario(maker),
    makeCatalogScenario(maker),
  ];
}

const byDefault = "Only the roles reader and pii_reader read; everybody else gets PermissionError.";
const hidden = "A reader sees every row and column, and nothing of e-mail or phone.";
const copies = "Hand out copies: what a consumer does to its rows stays with the consumer.";

function makeAccessScenario({ at, order, orders, teams }: OrderMaker): Scenario {
  const [reader = "", piiReader = "", visitor = "", stranger = ""] = teams(4);
  const records = [...orders(4), order(5, 30, { customer_phone: null })];
  const refused: [string, PythonValue, Sign][] = [
    ["a team without a grant", stranger, ["open-by-default", { count: records.length }]],
    ["a team whose role is visitor", visitor, ["any-role-reads", { count: records.length }, 0]],
    ["None as the team", null, ["open-by-default", { count: records.length }]],
    ["an empty text as the team", "", ["open-by-default", { count: records.length }]],
  ];
  const logged = (isAllowed: (team: PythonValue) => boolean): [PythonValue, boolean][] => [
    ...refused.map(([, team]): [PythonValue, boolean] => [team, isAllowed(team)]),
    [reader, true],
  ];
  const steps = [
    step("publish", ["publish", "b1", records, at(0)]),
    ...refused.map(([who, team, sign]) =>
      step(
        who,
        ["consume", team],
        expectAccess(
          `consume with ${who}`,
          byDefault,
          { raised: "PermissionError" },
          ["any-error-refuses", { raised: "LookupError" }],
          ["any-error-refuses", { raised: "Exception", onPurpose: true }],
          ["empty-answer-refuses", { returned: "nothing" }],
          sign,
        ),
      ),
    ),
    step(
      "reader",
      ["consume", reader],
      expectAccess("consume as reader", hidden, { masked: records }, [
        "masking-is-for-display",
        { rows: records },
      ]),
    ),
    step(
      "pii_reader",
      ["consume", piiReader],
      expectAccess(
        "consume as pii_reader, after a reader",
        "A pii_reader sees the real values, also after a reader came by.",
        { rows: records },
        ["masking-is-for-display", { masked: records }],
      ),
    ),
    step("spoil", ["spoil what was handed out"]),
    step(
      "pii_reader after a careless one",
      ["consume", piiReader],
      expectAccess(
        "consume after a consumer changed its rows",
        copies,
        { rows: records },
        [
          "the-stored-rows-will-do",
          { rows: records.map((row) => withChanges(row, { amount: -1 })) },
        ],
        ["the-stored-rows-will-do", { returned: "nothing" }],
        ["masking-is-for-display", { masked: records }],
      ),
    ),
    step(
      "log",
      ["read the log"],
      expectAccess(
        "access_log",
        "Every attempt is logged, also the refused ones: those above all.",
        {
          log: logged(() => false),
        },
        ["refusals-need-no-log", { log: [[reader, true]] }],
        ["any-role-reads", { log: logged((team) => team === visitor) }, 0],
        ["open-by-default", { log: logged((team) => team !== visitor) }],
        // A lookup that fails comes before the line that logs.
        [
          "any-error-refuses",
          {
            log: [
              [visitor, false],
              [reader, true],
            ],
          },
        ],
      ),
    ),
  ];
  return {
    name: "access",
    grants: [
      [reader, "reader"],
      [piiReader, "pii_reader"],
      [visitor, "visitor"],
    ],
    steps,
  };
}

/** Judged as a whole in contract-truth.ts. */
function makeContractScenario({ at, order, orders, teams }: OrderMaker): Scenario {
  const [reader = "", piiReader = ""] = teams(2);
  return {
    name: "contract",
    grants: [
      [reader, "reader"],
      [piiReader, "pii_reader"],
    ],
    steps: [
      ...columns.map((column) =>
        step(`without ${column}`, ["validate", [order(1, 30, { [column]: null })]]),
      ),
      step("publish", ["publish", "b1", orders(3), at(0)]),
      step("pii_reader", ["consume", piiReader]),
      step("reader", ["consume", reader]),
    ],
  };
}

const follows = "The entry follows each publication: all orders there are, and when.";

function makeCatalogScenario({ at, order, orders }: OrderMaker): Scenario {
  const first = orders(4);
  const second = [order(9, -50)];
  const rowCount = (count: number): [string, PythonValue] => ["row_count", count];
  return {
    name: "catalog",
    grants: [],
    steps: [
      step(
        "before",
        ["read the catalog"],
        expectCatalog(
          "the catalog before the first publication",
          "Nothing is published yet, so nothing is in the catalog.",
          { returned: "nothing" },
          ["announced-is-published", { returned: "anything" }],
        ),
      ),
      step("first", ["publish", "b1", first, at(0)]),
      step("second", ["publish", "b2", second, at(-60)]),
      step(
        "after",
        ["read the catalog"],
        expectCatalog(
          "the catalog after two publications",
          follows,
          { inCatalog: [rowCount(5), ["last_published", at(-60)]] },
          ["registered-once-is-enough", { inCatalog: [rowCount(4), ["last_published", at(0)]] }],
          ["batch-is-the-product", { inCatalog: [rowCount(1)] }],
        ),
        expectCatalog(
          "the catalog after two publications",
          "A consumer must find the product, know whom to ask, and see what is promised.",
          { aboutProduct: [...first, ...second] },
          ["name-and-place-will-do", { catalogLacks: ["domain", "sla"] }],
          ["catalog-holds-the-data", { catalogLeaks: [...first, ...second] }],
        ),
      ),
    ],
  };
}

function expectAccess(
  about: string,
  why: string,
  looks: Pattern,
  ...signs: Sign[]
): StepExpectation {
  return expects("access_denied_by_default", about, why, looks, ...signs);
}

function expectCatalog(
  about: string,
  why: string,
  looks: Pattern,
  ...signs: Sign[]
): StepExpectation {
  return expects("catalog_entry", about, why, looks, ...signs);
}
