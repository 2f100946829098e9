import type { ReactNode } from "react";
import type { NoteKind } from "@/content/lesson-vocabulary";

/** Says where the field differs from the statement beside it, how, and according to whom. */
export function Note({
  kind,
  source,
  href,
  children,
}: {
  kind: NoteKind;
  source: string;
  href?: string;
  children: ReactNode;
}) {
  return (
    <aside role="note" aria-label={`Note: ${kind}`} data-kind={kind}>
      <p aria-hidden="true">
        Note <span>{kind}</span>
      </p>
      {children}
      <p>
        Source: <cite>{href ? <a href={href}>{source}</a> : source}</cite>
      </p>
    </aside>
  );
}
