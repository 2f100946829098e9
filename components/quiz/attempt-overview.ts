import type { AnswerLedger } from "@/quiz/answer-ledger";
import { type Progress, readProgress } from "@/quiz/progress";
import type { Question } from "@/quiz/question";

export type OverviewItem = {
  id: string;
  number: number;
  ask: string;
  progress: Progress;
  isMarked: boolean;
  isInOwnWords: boolean;
};

/** Where the learner stands with each question. */
export function overviewOf(
  questions: readonly Question[],
  ledger: AnswerLedger,
  marked: readonly string[],
): OverviewItem[] {
  return questions.map((question, index) => ({
    id: question.id,
    number: index + 1,
    ask: question.ask,
    progress: readProgress(question, ledger[question.id]?.answer ?? null),
    isMarked: marked.includes(question.id),
    isInOwnWords: (ledger[question.id]?.ownWords.trim() ?? "") !== "",
  }));
}

export function describeProgress({ progress, isMarked, isInOwnWords }: OverviewItem): string {
  const words = isInOwnWords ? ", with own words" : "";
  const mark = `${words}${isMarked ? ", marked for review" : ""}`;
  switch (progress.kind) {
    case "open":
      return `not answered${mark}`;
    case "partly":
      return `${progress.placed} of ${progress.of} placed${mark}`;
    case "answered":
      return `answered${mark}`;
  }
}
