import { expect, test } from "vitest";
import { createCases } from "@/exercises/casework/create-cases";
import { judgeCases } from "@/exercises/casework/judge-cases";
import type { Judged } from "@/exercises/casework/story";
import { playIdeas } from "@/exercises/casework/wrong-ideas";
import { collectObservations, type Observation } from "@/exercises/grading/observation";
import type { PythonValue } from "@/exercises/grading/python-value";

const right = { times: 2, plus: 0 };
const ideas = {
  "adding-is-doubling": { times: 1, plus: 2 },
  "nothing-is-needed": { times: 1 },
  "two-ways": [{ times: 3 }, { times: 4 }],
  "four-more": { times: 1, plus: 4 },
};

/** double(n) for some numbers, and a story with a text that must be refused. */
function doubling(numbers: readonly number[], isPlayed = { expected: 0, instead: 0 }) {
  const judged = (n: number): Judged<number> => ({
    check: "doubles",
    where: `the number ${n}`,
    expected: () => {
      isPlayed.expected += 1;
      return 2 * n;
    },
    instead: () => {
      isPlayed.instead += 1;
      return playIdeas(ideas, right, ({ times, plus }) => times * n + plus);
    },
  });
  return createCases(
    [],
    [
      {
        name: "double",
        steps: numbers.map((n) => ({ call: "double", given: [n], judged: [judged(n)] })),
      },
      {
        name: "refusals",
        steps: [
          {
            name: "text",
            call: "double",
            given: ["a"],
            judged: [
              {
                check: "refuses",
                where: "a text",
                expected: () => ({ raises: "ValueError", why: "a text has no double" }),
              },
            ],
          },
        ],
      },
    ],
  );
}

const doubles = judgeCases<number>("doubles", {
  called: ({ given: [n] }) => `double(${n})`,
  compare: (wanted, got, { where }) =>
    got === wanted ? null : { message: `${where}: ${got} instead of ${wanted}`, got },
});
const refuses = judgeCases<number>("refuses", {
  compare: () => null,
});

function returned(probe: string, value: PythonValue): Observation {
  return { kind: "observation", probe, changed: [], printed: "", outcome: "returned", value };
}

function raised(probe: string, type: string, bases: string[], message = "no"): Observation {
  const error = { type, bases, message, line: 3, traceback: [] };
  return { kind: "observation", probe, changed: [], printed: "", outcome: "raised", error };
}

/** What is seen of a program that answers so, number by number. */
function seen(...answers: PythonValue[]) {
  return collectObservations(answers.map((value, index) => returned(`double/${index}`, value)));
}

test("Right answers pass, and no wrong idea is played for them", () => {
  const isPlayed = { expected: 0, instead: 0 };
  const cases = doubling([1, 5], isPlayed);
  expect(isPlayed).toEqual({ expected: 0, instead: 0 });
  expect(doubles(seen(2, 10), cases)).toBeNull();
  expect(isPlayed).toEqual({ expected: 2, instead: 0 });
});

test("The first wrong answer is told with what was given", () => {
  expect(doubles(seen(2, 11), doubling([1, 5]))).toMatchObject({
    message: "the number 5: 11 instead of 10",
    given: 5,
    probe: "double/1",
  });
});

test.each<[string, number[], PythonValue[], string | undefined]>([
  ["explains all that was answered", [1, 5], [3, 7], "adding-is-doubling"],
  // Two and two are four either way: a right answer that the idea foresees speaks for it.
  ["explains the right answers too", [2, 5], [4, 7], "adding-is-doubling"],
  ["leaves a right answer unexplained", [1, 5], [2, 7], undefined],
  ["explains one wrong answer and not the other", [1, 5], [3, 8], undefined],
  ["is not the only one that explains it", [2], [6], undefined],
  ["is held in one way all along", [1, 5], [4, 20], "two-ways"],
  ["is held in one way here and another there", [1, 5], [3, 20], undefined],
])("An idea that %s is named or not: %s → %s", (_, numbers, answers, named) => {
  expect(doubles(seen(...answers), doubling(numbers))?.misconception).toBe(named);
});

test("A case in which anything is right fails nobody and tells ideas apart", () => {
  const judged = (n: number, isRight: boolean): Judged<number> => ({
    check: "doubles",
    where: `the number ${n}`,
    expected: () => (isRight ? 2 * n : { anything: true }),
    instead: () => playIdeas(ideas, right, ({ times, plus }) => times * n + plus),
  });
  const steps = [5, 6].map((n) => ({ call: "double", given: [n], judged: [judged(n, n === 5)] }));
  const cases = createCases([], [{ name: "double", steps }]);
  expect(doubles(seen(10, 0), cases)).toBeNull();
  expect(doubles(seen(7, 8), cases)?.misconception).toBe("adding-is-doubling");
  expect(doubles(seen(7, 12), cases)).not.toHaveProperty("misconception");
});

test("What was not reached names no idea", () => {
  expect(doubles(seen(3), doubling([1, 5]))).toMatchObject({
    message: expect.stringContaining("1"),
  });
  expect(doubles(seen(3), doubling([1, 5]))?.misconception).toBeUndefined();
});

test("A refusal that is due is told from an answer and from another exception", () => {
  const cases = doubling([]);
  const after = (one: Observation) => refuses(collectObservations([one]), cases);
  expect(after(raised("refusals/text", "TooBad", ["TooBad", "ValueError"]))).toBeNull();
  expect(after(returned("refusals/text", "aa"))).toMatchObject({
    message: "double on a text: a text has no double; raise a ValueError instead of answering",
    given: "a",
  });
  expect(after(raised("refusals/text", "TypeError", ["TypeError"]))).toMatchObject({
    message: "double on a text raised TypeError: no; a text has no double: raise a ValueError",
    line: 3,
  });
});

test("An exception class of the program's own may have another name", () => {
  const expected = () => ({ raises: "TooMuch", why: "9 is too much" });
  const judged = [{ check: "refuses", where: "9", expected }];
  const refusals = {
    name: "refusals",
    steps: [{ name: "text", call: "double", given: [9], judged }],
  };
  const cases = createCases(["TooMuch"], [refusals]);
  const repr = "<class 'exercise.Over'>";
  const named = { ...returned("TooMuch", { $: "object", type: "type", repr }) };
  const refused = (type: string) =>
    refuses(collectObservations([named, raised("refusals/text", type, [type])]), cases);
  expect(refused("Over")).toBeNull();
  expect(refused("TooMuch")?.message).toMatch(/raise a TooMuch$/);
});

test("What else went wrong may be told with the first of it", () => {
  const all = judgeCases<number>("doubles", {
    compare: (wanted, got) => (got === wanted ? null : { message: "wrong" }),
    andAlso: (problem, failed) => ({
      message: `${problem.message} for ${failed.map(({ where }) => where).join(" and ")}`,
    }),
  });
  expect(all(seen(3, 10, 7), doubling([1, 5, 6]))).toMatchObject({
    message: "wrong for the number 1 and the number 6",
    probe: "double/0",
  });
});

test("What stands in the way of a whole object is told of each of its methods alike", () => {
  const judged = (check: string): Judged<number> => ({ check, where: "1", expected: () => 2 });
  const given = [1];
  const cases = createCases(
    [],
    [
      {
        name: "one",
        object: { class: "Doubler", given: [] },
        steps: [
          { call: "double", given, judged: [judged("doubles")] },
          { call: "twice", given, judged: [judged("refuses")] },
        ],
      },
    ],
  );
  const seenOf = (...all: Observation[]) => collectObservations(all);
  const notMade = seenOf(raised("one/new", "E", []));
  expect(doubles(notMade, cases)?.message).toBe("making a `Doubler` raised E: no");
  expect(refuses(notMade, cases)?.message).toBe("making a `Doubler` raised E: no");
  const noMethod = seenOf(raised("one/1", "E", [], "'Doubler' object has no attribute 'twice'"));
  expect(refuses(noMethod, cases)).toMatchObject({
    message: "Doubler has no method `twice` yet",
    given: 1,
  });
});

test("As JSON the cases judge alike", () => {
  const cases = doubling([1, 5]);
  expect(doubles(seen(3, 7), JSON.parse(JSON.stringify(cases)))).toEqual(
    doubles(seen(3, 7), cases),
  );
});
