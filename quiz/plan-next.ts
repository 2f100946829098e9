import "server-only";
import { lessonSections, type SectionSlug } from "./lesson-sections";
import type { QuestionResult } from "./question-result";

/** One thing to do next; `numbers` are the questions that it would have helped with. */
export type PlanStep =
  | { kind: "reread"; section: SectionSlug; numbers: readonly number[] }
  | { kind: "answer-open"; numbers: readonly number[] }
  | { kind: "go-on" };

const rereadAtMost = 4;

/** A short plan: where most went wrong comes first, and at a tie what comes first in the lesson. */
export function planNext(results: readonly QuestionResult[]): PlanStep[] {
  const slips = new Map<SectionSlug, { count: number; numbers: Set<number> }>();
  for (const { number, section } of results.flatMap(listSlips)) {
    const slip = slips.get(section) ?? { count: 0, numbers: new Set() };
    slip.count += 1;
    slip.numbers.add(number);
    slips.set(section, slip);
  }
  const inLessonOrder = Object.keys(lessonSections);
  const reread = [...slips]
    .sort(
      ([one, a], [other, b]) =>
        b.count - a.count || inLessonOrder.indexOf(one) - inLessonOrder.indexOf(other),
    )
    .slice(0, rereadAtMost)
    .map(
      ([section, { numbers }]): PlanStep => ({ kind: "reread", section, numbers: [...numbers] }),
    );
  const open = results.filter(({ score }) => score.kind === "unanswered");
  return [
    ...reread,
    ...(open.length > 0
      ? [{ kind: "answer-open" as const, numbers: open.map(({ number }) => number) }]
      : []),
    { kind: "go-on" },
  ];
}

function listSlips({ number, score, rows, sections }: QuestionResult) {
  if (score.kind === "unanswered") {
    return sections.slice(0, 1).map((section) => ({ number, section }));
  }
  const shown = rows.kind === "choices" ? rows.choices : rows.placements;
  return shown
    .filter(({ verdict }) => verdict === "wrong" || verdict === "missed")
    .map(({ section }) => ({ number, section }));
}
