import type { Verdict } from "@/quiz/question-result";
import { QuizIcon } from "./quiz-icon";

const tones: Readonly<Record<Verdict, string>> = {
  right: "text-good",
  wrong: "text-bad",
  missed: "text-warn",
  avoided: "text-muted",
};

/** Icon and word together: the colour only repeats them. */
export function VerdictMark({ verdict, word }: { verdict: Verdict; word: string }) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium text-sm ${tones[verdict]}`}>
      <QuizIcon name={verdict} />
      <span>{word}</span>
    </span>
  );
}
