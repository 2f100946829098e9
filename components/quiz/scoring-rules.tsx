import { Section } from "@/components/ui/page";
import { questions } from "@/quiz/questions";
import { kindNames, scoringRules } from "@/quiz/scoring/scoring-rule";

const kinds = ["single", "multiple", "matching", "classification"] as const;

/** How each kind of question is scored, before anything is answered. */
export function ScoringRules() {
  return (
    <Section
      title="How it is scored"
      lead="Each question gives up to one point. What you leave open gives none, but it does not count as wrong. What you write in your own words gives no points."
    >
      <dl className="space-y-4 leading-relaxed">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt className="font-semibold">
              {kindNames[kind]}{" "}
              <span className="font-normal text-muted">({nameNumbers(kind)})</span>
            </dt>
            <dd className="max-w-[44rem] text-muted">{scoringRules[kind]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function nameNumbers(kind: (typeof kinds)[number]): string {
  const numbers = questions.flatMap((question, index) =>
    question.kind === kind ? [String(index + 1)] : [],
  );
  const named = new Intl.ListFormat("en-GB").format(numbers);
  return `${numbers.length === 1 ? "question" : "questions"} ${named}`;
}
