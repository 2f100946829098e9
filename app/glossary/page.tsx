import type { Metadata } from "next";
import { Page } from "@/components/ui/page";
import { glossary } from "@/content/glossary";

export const metadata: Metadata = { title: "Words" };
export const dynamic = "force-static";

const entries = Object.entries(glossary).toSorted(([, one], [, other]) =>
  one.term.localeCompare(other.term, "en"),
);

export default function GlossaryPage() {
  return (
    <Page title="Words" lead="What the exercises call things, and where the lesson teaches them.">
      <dl className="border-ink border-b">
        {entries.map(([id, { term, meaning, lesson }]) => (
          <div
            key={id}
            id={id}
            className="gap-x-8 border-line border-t py-3 sm:grid sm:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <dt className="font-semibold">{term}</dt>
            <dd className="max-w-prose">
              <span className="font-serif">{meaning}</span>
              {lesson && (
                <span className="block text-muted text-sm">
                  In the lesson: <a href={`/#${lesson.id}`}>{lesson.title}</a>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
