import { Notice } from "@/components/ui/notice";
import type { QuizResult } from "@/quiz/result";
import { ResultQuestion } from "./result-question";

/**
 * A submitted attempt with every answer beside the right one. Holds the key: render it on the
 * server, for a viewer whose right to see it was checked.
 */
export function AttemptResult({ result }: { result: QuizResult }) {
  return (
    <div className="space-y-14">
      {!result.isCurrentVersion && (
        <Notice tone="warn" title="The quiz has changed since">
          <p>
            These points were given with an earlier version of the questions and stay as they are.
            What is shown as right is today's version.
          </p>
        </Notice>
      )}
      {result.questions.map((question) => (
        <ResultQuestion key={question.id} result={question} />
      ))}
    </div>
  );
}
