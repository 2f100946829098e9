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
function doubling(numbers: readonly number[], isPlayed = { expected: 0, instead: 0, ideas: 0 }) {
  const judged = (n: number): Judged<number> => ({
    check: "doubles",
    where: `the number ${n}`,
    expected: () => {
      isPlayed.expected += 1;
      return 2 * n;
    },
    instead: () => {
      isPlayed.instead += 1;
      return playIdeas(ideas, right, ({ times, plus }) => {
        isPlayed.ideas += 1;
        return times * n + plus;
      });
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

/** What is seen of a program that answers so, number by number. */
function seen(...answers: PythonValue[]) {
  return collectObservations(answers.map((value, index) => returned(`double/${index}`, value)));
}

test("Right answers pass, and no wrong idea is played for them", () => {
  const isPlayed = { expected: 0, instead: 0, ideas: 0 };
  const cases = doubling([1, 5], isPlayed);
  expect(isPlayed).toEqual({ expected: 0, instead: 0, ideas: 0 });
  expect(doubles(seen(2, 10), cases)).toBeNull();
  expect(isPlayed).toEqual({ expected: 2, instead: 0, ideas: 0 });
});

test("An idea is played no further than to where it is ruled out", () => {
  const isPlayed = { expected: 0, instead: 0, ideas: 0 };
  const cases = doubling([2, 5, 9], isPlayed);
  // What is wrong is looked at first, and no idea makes a hundred of nine.
  doubles(seen(4, 10, 100), cases);
  expect(isPlayed.ideas).toBe(5);
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

test("What was not reached names no idea", () => {
  expect(doubles(seen(3), doubling([1, 5]))).toMatchObject({
    message: expect.stringContaining("1"),
  });
  expect(doubles(seen(3), doubling([1, 5]))?.misconception).toBeUndefined();
});

test("A refusal that is due is told from an answer and from another exception", () => {
  const cases = doubling([]);
  const raised = (type: string, bases: string[]): Observation => ({
    kind: "observation",
    probe: "refusals/text",
    changed: [],
    printed: "",
    outcome: "raised",
    error: { type, bases, message: "no", line: 3, traceback: [] },
  });
  const after = (one: Observation) => refuses(collectObservations([one]), cases);
  expect(after(raised("TooBad", ["TooBad", "ValueError"]))).toBeNull();
  expect(after(returned("refusals/text", "aa"))).toMatchObject({
    message: "double on a text: a text has no double; raise a ValueError instead of answering",
    given: "a",
  });
  expect(after(raised("TypeError", ["TypeError"]))).toMatchObject({
    message: "double on a text raised TypeError: no; a text has no double: raise a ValueError",
    line: 3,
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
  const raised = (probe: string, message: string): Observation => ({
    kind: "observation",
    probe,
    changed: [],
    printed: "",
    outcome: "raised",
    error: { type: "E", bases: [], message, line: null, traceback: [] },
  });
  const seenOf = (...all: Observation[]) => collectObservations(all);
  const notMade = seenOf(raised("one/new", "no"));
  expect(doubles(notMade, cases)?.message).toBe("making a `Doubler` raised E: no");
  expect(refuses(notMade, cases)?.message).toBe("making a `Doubler` raised E: no");
  const noMethod = seenOf(raised("one/1", "'Doubler' object has no attribute 'twice'"));
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
