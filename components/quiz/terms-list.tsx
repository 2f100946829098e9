import type { ReactNode } from "react";
import { Moment } from "@/components/ui/moment";
import { answersShownWords, countsWords } from "@/quiz/describe-terms";
import type { QuizTerms } from "@/quiz/terms";

type Props = {
  terms: QuizTerms;
  /** Graded attempts that the learner has started; null for the instructor. */
  made: number | null;
  extraMinutes: number;
};

/** A class's terms in words: for its learners, and for the instructor who set them. */
export function TermsList({ terms, made, extraMinutes }: Props) {
  const { attempts, limitMinutes, opensAt, closesAt, answers, counts } = terms;
  const extra = extraMinutes > 0 ? `, and ${minutes(extraMinutes)} more for you` : "";
  const rows: [string, ReactNode][] = [
    ["Attempts", describeAttempts(attempts, made)],
    ["Time limit", limitMinutes === null ? "None" : `${minutes(limitMinutes)}${extra}`],
    ...(opensAt
      ? [["Opens", <Moment key="opens" at={opensAt.toISOString()} />] satisfies [string, ReactNode]]
      : []),
    [
      "Closes",
      closesAt ? (
        <>
          <Moment at={closesAt.toISOString()} />
          {extra}
        </>
      ) : (
        "Never"
      ),
    ],
    ["Answers", answersShownWords[answers]],
    ["Counts", countsWords[counts]],
  ];
  return (
    <dl className="grid max-w-prose grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5 text-sm leading-relaxed">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function describeAttempts(attempts: number | null, made: number | null): string {
  if (attempts === null) return "As many as you like";
  return made === null ? `${attempts}` : `${made} of ${attempts} used`;
}

const minutes = (count: number) => (count === 1 ? "1 minute" : `${count} minutes`);
