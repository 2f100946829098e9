import Link from "next/link";
import { lessonSections, type SectionSlug } from "@/quiz/lesson-sections";

/** To the place in the lesson. */
export function SectionLink({ section }: { section: SectionSlug }) {
  return (
    <Link href={`/#${section}`} prefetch={false} className="underline">
      {lessonSections[section]}
    </Link>
  );
}
