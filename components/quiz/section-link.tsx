import Link from "next/link";
import { lessonSections, type SectionSlug } from "@/quiz/lesson-sections";

/** To the place in the lesson. */
export function SectionLink({ section }: { section: SectionSlug }) {
  return (
    <Link href={`/#${section}`} prefetch={false}>
      {lessonSections[section]}
    </Link>
  );
}

/** Where the answer to a question stands, best place first. */
export function SectionLinks({ sections }: { sections: readonly SectionSlug[] }) {
  return (
    <p className="mt-4 text-sm leading-relaxed">
      In the lesson:{" "}
      {sections.map((section, index) => (
        <span key={section}>
          {index > 0 && <span>, </span>}
          <SectionLink section={section} />
        </span>
      ))}
    </p>
  );
}
