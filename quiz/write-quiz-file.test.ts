import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { SavedAnswer } from "./answer-ledger";
import { questions } from "./questions";
import { writeQuizFile } from "./write-quiz-file";

const startedAt = new Date("2026-03-01T10:00:00Z");
const curriculum = readFileSync(new URL("curriculum-quiz.md", import.meta.url), "utf8");
const numbered = (text: string) => [...text.matchAll(/^\d+\. .+$/gm)].map(([line]) => line);

function write(answers: readonly SavedAnswer[], submittedAt: Date | null = null): string {
  return writeQuizFile({ startedAt, submittedAt, answers });
}

test("The file has the curriculum's heading, questions and order", () => {
  const file = write([]);
  expect(file.split("\n")[0]).toBe(curriculum.split("\n")[0]);
  expect(numbered(file)).toEqual(numbered(curriculum));
  expect(file.match(/\*Not answered\.\*/g)).toHaveLength(questions.length);
  expect(file).toContain("Begun on 2026-03-01 10:00 UTC, not submitted yet.");
});

test("Under a question stand the own words, and then what was chosen", () => {
  const file = write(
    [
      {
        questionId: "who-owns-data",
        answer: { kind: "single", pick: "pbcfh" },
        ownWords: "The domain.\n\n# Not a heading\n9. not a question\n",
        revision: 1,
      },
    ],
    startedAt,
  );
  expect(file).toContain(
    [
      "3. Who owns data in data mesh?",
      "",
      "   > The domain.",
      "   >",
      "   > # Not a heading",
      "   > 9. not a question",
      "",
      "   - The domain team that creates it",
    ].join("\n"),
  );
  expect(numbered(file)).toEqual(numbered(curriculum));
  expect(file).toContain("Submitted on 2026-03-01 10:00 UTC.");
});

test("Placements name the place of each item, also where it was left open", () => {
  const placements = { zvb85: "cg2nh" };
  const answer = { kind: "matching", placements } as const;
  const file = write([{ questionId: "data-as-a-product", answer, ownWords: "", revision: 1 }]);
  expect(file).toContain("- Discoverable: An entry in the catalog with owner and description");
  expect(file).toContain("- Secure: left open");
});
