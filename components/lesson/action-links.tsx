import type { ReactNode } from "react";

export function ExerciseLink({ slug, children }: { slug: string; children: ReactNode }) {
  return <ActionLink href={`/exercises/${slug}`}>{children}</ActionLink>;
}

export function QuizLink({ children }: { children: ReactNode }) {
  return <ActionLink href="/quiz">{children}</ActionLink>;
}

/** A plain link: the lesson sends no script, and what it leads to is a page of its own anyway. */
function ActionLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="print:hidden">
      <a href={href} className="button button-outline font-sans">
        {children}
      </a>
    </p>
  );
}
