import { expect, test } from "vitest";
import { parseAnswer } from "./answer";
import type { Question } from "./question";

const options = ["a", "b", "c"].map((id) => ({ id, text: id }));
const about = { ask: "?", points: 1, sections: [] } as const;
const asked: Record<string, Question> = {
  single: { ...about, id: "s", kind: "single", options },
  multiple: { ...about, id: "m", kind: "multiple", options },
  matching: { ...about, id: "p", kind: "matching", terms: [{ id: "t", text: "t" }], options },
  classification: {
    ...about,
    id: "c",
    kind: "classification",
    cases: [{ id: "t", text: "t" }],
    bins: options,
  },
};

const fitting: [string, string, string][] = [
  ["single", '{"kind":"single","pick":"b"}', '{"kind":"single","pick":"b"}'],
  ["single", "null", "null"],
  ["multiple", '{"kind":"multiple","picks":["c","a"]}', '{"kind":"multiple","picks":["a","c"]}'],
  ["multiple", '{"kind":"multiple","picks":[]}', "null"],
  [
    "matching",
    '{"kind":"matching","placements":{"t":"c"}}',
    '{"kind":"matching","placements":{"t":"c"}}',
  ],
  ["matching", '{"kind":"matching","placements":{}}', "null"],
  [
    "classification",
    '{"kind":"classification","placements":{"t":"a"}}',
    '{"kind":"classification","placements":{"t":"a"}}',
  ],
];

test.each(fitting)("An answer to a %s question is read: %s", (kind, given, expected) => {
  expect(parseAnswer(questionOf(kind), JSON.parse(given))).toEqual({
    kind: "answer",
    answer: JSON.parse(expected),
  });
});

const unfit: [string, string][] = [
  ["single", '{"kind":"single","pick":"z"}'],
  ["single", '{"kind":"single"}'],
  ["single", '{"kind":"single","pick":"a","points":1}'],
  ["single", '{"kind":"multiple","picks":["a"]}'],
  ["single", '"a"'],
  ["single", "[]"],
  ["multiple", '{"kind":"multiple","picks":["a","a"]}'],
  ["multiple", '{"kind":"multiple","picks":["a","b","c","a"]}'],
  ["multiple", '{"kind":"multiple","picks":["z"]}'],
  ["multiple", '{"kind":"multiple","picks":{"0":"a"}}'],
  ["matching", '{"kind":"matching","placements":{"t":"z"}}'],
  ["matching", '{"kind":"matching","placements":{"a":"a"}}'],
  ["matching", '{"kind":"matching","placements":{"t":null}}'],
  ["matching", '{"kind":"matching","placements":{"constructor":"a"}}'],
  ["classification", '{"kind":"classification","placements":{"t":"t"}}'],
  ["classification", '{"kind":"classification","placements":[["t","a"]]}'],
];

test.each(unfit)("What fits no %s question is malformed: %s", (kind, given) => {
  expect(parseAnswer(questionOf(kind), JSON.parse(given)).kind).toBe("malformed");
});

test("A placement named like the prototype changes nothing", () => {
  const given = JSON.parse('{"kind":"matching","placements":{"__proto__":"a"}}');
  const parsed = parseAnswer(questionOf("matching"), given);
  expect(parsed.kind === "malformed" || parsed.answer === null).toBe(true);
});

function questionOf(kind: string): Question {
  const question = asked[kind];
  if (!question) throw new Error(kind);
  return question;
}
