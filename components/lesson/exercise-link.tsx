import type { ReactNode } from "react";

/** A plain link: the lesson sends no script, and an exercise loads a page of its own anyway. */
export function ExerciseLink({ slug, children }: { slug: string; children: ReactNode }) {
  return (
    <p data-action>
      <a href={`/exercises/${slug}`}>{children}</a>
    </p>
  );
}
