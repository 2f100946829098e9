import type { Metadata } from "next";
import { PrintButton } from "@/components/quiz/print-button";
import { SectionLink } from "@/components/quiz/section-link";
import { ButtonLink } from "@/components/ui/button";
import { Moment } from "@/components/ui/moment";
import { Page } from "@/components/ui/page";
import { SiteLink } from "@/components/ui/site-link";
import { Stone, StoneWord } from "@/components/ui/stone";
import { Foremost } from "@/components/way/foremost";
import { KestrelMap, layers } from "@/components/way/kestrel-map";
import { listNext } from "@/components/way/next-on-the-way";
import { exerciseList } from "@/exercises/exercise-list";
import { formatPoints } from "@/quiz/format-points";
import { type OwnDay, readOwnDay } from "@/server/day/read-own-day";
import { database } from "@/server/db/store";
import { currentViewer } from "@/server/identity/session";

export const metadata: Metadata = { title: "Your Day 17" };
export const dynamic = "force-dynamic";

const checksOfSteps = new Map(
  exerciseList.flatMap(({ checks }) =>
    checks.flatMap(({ id, part, task }) => (part === "step" ? [[id, task] as const] : [])),
  ),
);

export default async function YourDayPage() {
  const day = await readOwnDay(database(), await currentViewer(), { checksOfSteps });
  const exercises = exerciseList.map((exercise) => {
    const best = day.exercises.find(({ exerciseId }) => exerciseId === exercise.id);
    // A version without steps was complete with more than they ask.
    const steps = best?.complete ? exercise.tasks.map(({ number }) => number) : best?.steps;
    return { ...exercise, best, steps: steps ?? [] };
  });
  const drawn = new Set(
    layers.filter((_, index) => {
      const { best } = exercises[index] ?? {};
      return best?.complete;
    }),
  );
  return (
    <Page title="Your Day 17" lead={describe(drawn.size)}>
      <figure>
        <KestrelMap drawn={drawn} />
        <figcaption className="mt-3 text-muted text-sm">
          Exercise 1 draws the boundaries, 2 the products, 3 the gates, 4 the plane beneath, 5 the
          way there.
        </figcaption>
      </figure>
      {/* Steps that pass and were not submitted are known to the browser only. */}
      <Foremost items={listNext(exercises, day.quiz !== null)}>
        {({ href, title, about, goOn }) => (
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-ink border-t-2 border-b py-4">
            <p className="font-serif text-h3">
              {`Next: ${title}`}
              <small className="mt-1 block font-sans text-muted text-sm">{about}</small>
            </p>
            <ButtonLink href={href} rel="next">
              {goOn}
            </ButtonLink>
          </div>
        )}
      </Foremost>
      <div className="grid gap-x-16 gap-y-10 md:grid-cols-2">
        <section>
          <h2 className="text-step">What is done</h2>
          <ul className="mt-3 border-line border-b">
            <Row title="Lesson" href="/" stones={[{ of: "lesson" }]} />
            {exercises.map(({ id, number, title, tasks, steps, best }) => (
              <Row
                key={id}
                title={`${number}. ${title}`}
                href={`/exercises/${id}`}
                stones={tasks.map((task) => ({
                  of: `${id}:${task.number}`,
                  isSet: steps.includes(task.number),
                }))}
                points={best && `${best.points} of ${best.outOf}`}
                at={best?.submittedAt}
              />
            ))}
            <Row
              title="Quiz"
              href={day.quiz ? `/quiz/${day.quiz.attemptId}` : "/quiz"}
              stones={[{ of: "quiz", isSet: day.quiz !== null, isHalf: day.isQuizUnderWay }]}
              points={day.quiz && `${formatPoints(day.quiz.points)} of ${day.quiz.outOf}`}
              at={day.quiz?.submittedAt}
            />
          </ul>
        </section>
        <Reread day={day} />
      </div>
      <p className="max-w-prose text-muted text-sm">
        Points were computed by the server from what this browser sent: it gives each program inputs
        that nobody has seen before and judges the answers; it does not run the program itself.
        Steps that you checked here and did not submit are known to this browser only.
      </p>
      <PrintButton />
    </Page>
  );
}

type RowProps = {
  title: string;
  href: string;
  stones: { of: string; isSet?: boolean; isHalf?: boolean }[];
  points?: string | null;
  at?: Date;
};

function Row({ title, href, stones, points, at }: RowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t py-2.5">
      <span className="mr-auto">
        <SiteLink href={href}>{title}</SiteLink>
        {at && (
          <small className="block text-muted text-xs">
            <Moment at={at.toISOString()} />
          </small>
        )}
      </span>
      <span className="flex items-center gap-3">
        {stones.map(({ of, isSet, isHalf }, index) => (
          <span key={of}>
            <span className="sr-only">{stones.length > 1 ? `Step ${index + 1}` : title}</span>
            <Stone of={of} state={isSet ? "set" : isHalf ? "half" : "open"} />
            <StoneWord />
          </span>
        ))}
      </span>
      <span className="min-w-20 text-right font-serif text-lg tabular-nums">{points ?? "–"}</span>
    </li>
  );
}

function Reread({ day: { quiz } }: { day: OwnDay }) {
  const sections = (quiz?.plan ?? []).flatMap((step) => (step.kind === "reread" ? [step] : []));
  return (
    <section>
      <h2 className="text-step">What to reread</h2>
      {sections.length === 0 ? (
        <p className="mt-3 border-line border-t py-2.5 text-muted">
          {quiz ? "Nothing that the quiz would show." : "The quiz will say."}
        </p>
      ) : (
        <ul className="mt-3 border-line border-b">
          {sections.map(({ section, numbers }) => (
            <li key={section} className="border-line border-t py-2.5">
              <SectionLink section={section} />
              <small className="block text-muted text-sm">
                {`In the quiz: ${numbers.length === 1 ? "question" : "questions"} ${numbers.join(", ")}`}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function describe(count: number): string {
  if (count === 0) return "Nothing is drawn yet. The survey begins with exercise 1.";
  if (count === layers.length) return "The survey of Kestrel Home is whole.";
  return `${count} of ${layers.length} layers of the survey are drawn. What is missing is dotted or not there yet.`;
}
