import Link from "next/link";
import type { ReactNode } from "react";

export function ExerciseLink({ slug, children }: { slug: string; children: ReactNode }) {
  return (
    <p data-action>
      <Link href={`/exercises/${slug}`} prefetch={false}>
        {children}
      </Link>
    </p>
  );
}
