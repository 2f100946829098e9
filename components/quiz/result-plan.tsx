import { SiteLink } from "@/components/ui/site-link";
import type { PlanStep } from "@/quiz/plan-next";
import { SectionLink } from "./section-link";

/** What to do next, most useful first. */
export function ResultPlan({ plan }: { plan: readonly PlanStep[] }) {
  return (
    <ol className="list-decimal space-y-2 pl-5 font-serif text-read marker:text-muted">
      {plan.map((step) => (
        <li key={step.kind === "reread" ? step.section : step.kind}>
          <Step step={step} />
        </li>
      ))}
    </ol>
  );
}

function Step({ step }: { step: PlanStep }) {
  switch (step.kind) {
    case "reread":
      return (
        <>
          Reread <SectionLink section={step.section} />{" "}
          <span className="text-muted">({nameQuestions(step.numbers)})</span>
        </>
      );
    case "answer-open":
      return <>Answer {nameQuestions(step.numbers)} next time: open questions give no points</>;
    case "go-on":
      return (
        <>
          Use it: work on <SiteLink href="/exercises">the exercises</SiteLink>
        </>
      );
  }
}

function nameQuestions(numbers: readonly number[]): string {
  const [first, ...rest] = numbers;
  if (rest.length === 0) return `question ${first}`;
  return `questions ${numbers.slice(0, -1).join(", ")} and ${rest.at(-1)}`;
}
