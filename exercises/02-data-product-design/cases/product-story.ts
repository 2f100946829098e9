import "server-only";
import type { Expected, Settled } from "@/exercises/02-data-product-design/checks/outcome";
import {
  ImaginedProduct,
  type ProductRules,
  rightRules,
} from "@/exercises/02-data-product-design/model/imagined-product";
import {
  type Came,
  type ProductStep,
  playProduct,
  type Seen,
} from "@/exercises/02-data-product-design/model/play-product";
import type { Like, Raises } from "@/exercises/casework/case";
import type { Instead, Judged, Story } from "@/exercises/casework/story";
import { type ChangedRules, playIdeas, playStory } from "@/exercises/casework/wrong-ideas";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";

/** What a check expects of a step: what comes of it by the right rules, as far as it `looks`. */
type Asked = {
  check: string;
  where: string;
  why: string | (() => string);
  looks?: Looks;
  /** What wrong ideas come to that are no changed rules. */
  besides?: (right: Expected) => Instead<Expected>[];
};
type AskedStep = ProductStep & { asked?: Asked | readonly Asked[] };

export type Looks = (came: Came, seen: Seen) => Came;

type Grants = readonly [team: string, role: string][];

/** What is done with one product. It is played, rightly and by every idea, when a check first asks. */
export function productStory(
  name: string,
  grants: Grants,
  ideas: ChangedRules<ProductRules>,
  steps: readonly AskedStep[],
): Story<Expected> {
  const roles = new Map<PythonValue, string>(grants);
  const play = (rules: ProductRules, played: readonly ProductStep[] = steps) =>
    playProduct(played, new ImaginedProduct(roles, rules));
  const inTurn = steps.flatMap((step) =>
    [step.asked ?? []].flat().map((asked) => ({ step, asked })),
  );
  const right = once(() => play(rightRules));
  const wrong = once(() =>
    playStory<ProductRules, Expected>(ideas, rightRules, (rules) => {
      const seen = play(rules);
      return inTurn.map((one) => told(one, seen));
    }),
  );
  function judged(one: (typeof inTurn)[number]): Judged<Expected> {
    const { step, asked } = one;
    // What is validated leaves nothing behind, and needs nothing that was done before.
    const alone = (rules: ProductRules) => told(one, play(rules, [step]));
    const isAlone = step.call === "validate";
    const expected = () => (isAlone ? alone(rightRules) : told(one, right())) as Expected | Raises;
    return {
      check: asked.check,
      where: asked.where,
      expected,
      instead: () => [
        ...(isAlone ? playIdeas(ideas, rightRules, alone) : wrong()(inTurn.indexOf(one))),
        ...(asked.besides?.(expected() as Expected) ?? []),
      ],
    };
  }
  return {
    name,
    object: { class: "SalesOrdersProduct", given: [pythonDict([]), pythonDict([...grants])] },
    steps: steps.map((step) => ({
      name: step.name,
      call: step.call,
      given: argumentsOf(step),
      judged: inTurn.filter((one) => one.step === step).map(judged),
    })),
  };
}

/** What came of a step as far as a check looks at it, and why that is right. */
function told(
  { step, asked }: { step: ProductStep; asked: Asked },
  seen: Seen,
): Expected | Raises | Like {
  const { why, looks = (came) => came } = asked;
  const came = seen.get(step.name);
  if (came === undefined) throw new Error(`nothing comes of ${step.name}`);
  return { ...looks(came, seen), why: typeof why === "string" ? why : why() };
}

function argumentsOf(step: ProductStep): PythonValue[] {
  if (step.call === "validate") return [step.records];
  if (step.call === "publish") return [step.batch, step.records, step.asOf];
  if (step.call === "consume") return [step.team];
  if ("amount" in step) return [step.of, step.amount];
  return "of" in step ? [step.of] : [];
}

/** Looks at these parts of what validate returns. */
export function partsOf(...parts: Exclude<keyof Settled, "kind">[]): Looks {
  return (came) => {
    if (!("kind" in came) || came.kind !== "settled") return came;
    return { kind: "settled", ...Object.fromEntries(parts.map((part) => [part, came[part]])) };
  };
}

/** Looks at these entries of a receipt, or of what the catalog says. */
export function entriesOf(...keys: string[]): Looks {
  return (came) => {
    if (!("entries" in came) || came.entries === null) return came;
    const { entries } = came;
    return { ...came, entries: Object.fromEntries(keys.map((key) => [key, entries[key] ?? null])) };
  };
}

/** Looks whether all is as it was in an earlier step of the story. */
export function asIn(story: string, step: string): Looks {
  return (came, seen) => {
    const isSame = JSON.stringify(came) === JSON.stringify(seen.get(step));
    return isSame ? { kind: "same", as: `${story}/${step}` } : came;
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
