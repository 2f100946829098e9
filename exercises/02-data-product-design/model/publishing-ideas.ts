import "server-only";
import { withChanges } from "@/exercises/02-data-product-design/cases/inputs";
import type {
  Scenario,
  Step,
  StepExpectation,
} from "@/exercises/02-data-product-design/cases/scenario";
import type { Pattern } from "@/exercises/02-data-product-design/checks/pattern";
import {
  type Answer,
  ImaginedProduct,
  type PublishingWay,
} from "@/exercises/02-data-product-design/model/publishing-ways";
import {
  dictOf,
  itemsOf,
  type PythonDict,
  type PythonValue,
} from "@/exercises/grading/python-value";

/** What each wrong idea changes of the right way to publish; some have several forms. */
const ideas: readonly (readonly [misconception: string, way: Partial<PublishingWay>])[] = [
  ["append-is-safe-to-retry", { known: "never", table: "append" }],
  ["batch-is-the-table", { table: "append" }],
  ["retry-is-a-new-run", { known: "never" }],
  ["id-says-it-all", { known: "by id" }],
  ["sender-keeps-still", { keeps: "the given batch" }],
  ["sender-keeps-still", { keeps: "the given orders" }],
  ["last-to-come-wins", { older: "wins" }],
  ["times-compare-as-texts", { compares: "texts" }],
  ["first-come-stays", { tieGoesTo: "earlier" }],
  ["machine-clock", { lateBy: "the machine's clock" }],
  ["old-orders-are-late", { lateBy: "ordered_at" }],
  ["limit-itself-is-over", { onTheHour: "late" }],
  ["late-is-wrong", { lateOrders: "left out" }],
  ["some-data-beats-none", { isTooMuch: () => false }],
  ["faults-are-exceptions", { tooMuch: "raises" }],
  ["held-id-is-used-up", { tooMuch: "uses the id up" }],
  ["write-then-decide", { tooMuch: "held after writing" }],
  ["share-of-the-good", { isTooMuch: ({ rejected, valid }) => rejected * 5 > valid }],
  [
    "limit-itself-is-over",
    { isTooMuch: ({ rejected, received }) => received > 0 && rejected * 5 >= received },
  ],
  [
    "copies-are-faults",
    { isTooMuch: ({ rejected, superseded, received }) => (rejected + superseded) * 5 > received },
  ],
];

type Seen = { answer: Answer } | { rows: PythonDict[] } | { catalog: ImaginedProduct["catalog"] };

/** The scenario with a sign of each idea wherever a product that follows it would look otherwise. */
export function withPublishingIdeas(scenario: Scenario): Scenario {
  const shown = play(scenario.steps, {});
  const imagined = ideas.map(([misconception, way], form) => ({
    misconception,
    form,
    seen: play(scenario.steps, way),
  }));
  function signed(step: Step, expectation: StepExpectation): StepExpectation {
    const name = expectation.of ?? step.name;
    const wanted = shown.get(name);
    if (wanted === undefined) return expectation;
    const signs = imagined.flatMap(({ misconception, form, seen }) => {
      const found = seen.get(name);
      if (found === undefined) return [];
      if ("rows" in found && "rows" in wanted && found.rows.length !== wanted.rows.length) {
        return [{ misconception, form, looks: { count: found.rows.length } }];
      }
      const [looks, right] = [found, wanted].map((one) => signOf(one, expectation.looks, shown));
      return looks && !isAlike(looks, right) ? [{ misconception, form, looks }] : [];
    });
    return { ...expectation, signs: [...expectation.signs, ...signs] };
  }
  const steps = scenario.steps.map((step) => ({
    ...step,
    expects: step.expects.map((expectation) => signed(step, expectation)),
  }));
  return { ...scenario, steps };
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What each step of a product that publishes in this way would show. */
function play(steps: readonly Step[], way: Partial<PublishingWay>): Map<string, Seen> {
  const product = new ImaginedProduct(way);
  const sent = new Map<PythonValue, [string, PythonDict[], string]>();
  const seen = new Map<string, Seen>();
  for (const { name, action, given } of steps) {
    if (action === "publish") {
      const [id, records, asOf] = given;
      const call: [string, PythonDict[], string] = [String(id), dictsIn(records), String(asOf)];
      sent.set(name, call);
      seen.set(name, { answer: product.publish(...call) });
    }
    if (action === "consume") seen.set(name, { rows: [...product.rows] });
    if (action === "read the catalog") seen.set(name, { catalog: product.catalog });
    const call = sent.get(given[0] ?? null);
    if (call === undefined) continue;
    if (action === "change what was sent") {
      const [id, [before, ...others], asOf] = call;
      if (before === undefined) continue;
      const after = withChanges(before, { amount: given[1] ?? null });
      product.senderChanges(id, before, after);
      sent.set(given[0] ?? null, [id, [after, ...others], asOf]);
    }
    if (action === "send it again") seen.set(name, { answer: product.publish(...call) });
  }
  return seen;
}

function dictsIn(value: PythonValue | undefined): PythonDict[] {
  return (itemsOf(value) ?? []).flatMap((item) => dictOf(item) ?? []);
}

/** A pattern of what was seen, as far as the expectation looks at it. */
function signOf(seen: Seen, { sameAs, entries }: Pattern, shown: Map<string, Seen>): Pattern {
  if ("rows" in seen) return { rows: seen.rows };
  if ("catalog" in seen) {
    return seen.catalog === null
      ? { returned: "nothing" }
      : { inCatalog: Object.entries(seen.catalog) };
  }
  if ("raised" in seen.answer) return { raised: seen.answer.raised, onPurpose: true };
  const { receipt } = seen.answer;
  const [, first = ""] = sameAs?.split("/") ?? [];
  const before = shown.get(first);
  if (before !== undefined && isAlike(seen, before)) return { sameAs };
  const counts = Object.entries(receipt);
  return {
    entries: counts.filter(([key]) => entries?.some(([other]) => other === key) ?? key !== "valid"),
  };
}
