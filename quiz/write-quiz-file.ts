import type { Answer } from "./answer";
import type { SavedAnswer } from "./answer-ledger";
import type { Item, Question } from "./question";
import { questions } from "./questions";

type Attempt = {
  startedAt: Date;
  /** Null: still open. */
  submittedAt: Date | null;
  answers: readonly SavedAnswer[];
};

/**
 * The answers of an attempt as the file `quiz.md` that the curriculum asks for: its questions in
 * its order and words, and under each what the learner wrote and chose.
 */
export function writeQuizFile({ startedAt, submittedAt, answers }: Attempt): string {
  const state = submittedAt
    ? `Submitted on ${inUtc(submittedAt)}.`
    : `Begun on ${inUtc(startedAt)}, not submitted yet.`;
  const asked = questions.map((question, index) => {
    const given = answers.find(({ questionId }) => questionId === question.id);
    const lines = [...writeOwnWords(given?.ownWords ?? ""), ...writeAnswer(question, given)];
    const shown = lines.length > 0 ? lines : ["*Not answered.*"];
    return [`${index + 1}. ${question.ask}`, "", ...shown.map((line) => indent(line))].join("\n");
  });
  return `${["## ✅ Quiz (5 min)", state, ...asked].join("\n\n")}\n`;
}

const indent = (line: string) => (line === "" ? "" : `   ${line}`);

const inUtc = (moment: Date) => `${moment.toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** As a quotation, so that nothing in it becomes a heading or a question of the file. */
function writeOwnWords(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  return [...trimmed.split(/\r\n?|\n/).map((line) => `> ${line}`.trimEnd()), ""];
}

function writeAnswer(question: Question, given: SavedAnswer | undefined): string[] {
  const answer = given?.answer ?? null;
  return answer === null ? [] : listLines(question, answer);
}

function listLines(question: Question, answer: Answer): string[] {
  const chosen = (items: readonly Item[], ids: readonly string[]) =>
    items.filter(({ id }) => ids.includes(id)).map(({ text }) => `- ${text}`);
  if (question.kind === "single" && answer.kind === "single") {
    return chosen(question.options, [answer.pick]);
  }
  if (question.kind === "multiple" && answer.kind === "multiple") {
    return chosen(question.options, answer.picks);
  }
  if (!("placements" in answer)) return [];
  if (question.kind === "matching") {
    return listPlaced(question.terms, question.options, answer.placements);
  }
  return question.kind === "classification"
    ? listPlaced(question.cases, question.bins, answer.placements)
    : [];
}

function listPlaced(
  items: readonly Item[],
  places: readonly Item[],
  placements: Readonly<Record<string, string>>,
): string[] {
  return items.map(({ id, text }) => {
    const place = places.find((one) => one.id === placements[id]);
    return `- ${text}: ${place?.text ?? "left open"}`;
  });
}
