import type { ReactNode } from "react";
import type { NoteKind } from "@/content/lesson-vocabulary";
import styles from "./note.module.css";

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
    <aside role="note" aria-label={`Note: ${kind}`} data-kind={kind} className={styles.note}>
      <p aria-hidden="true" className={styles.title}>
        Note <span className={styles.kind}>{kind}</span>
      </p>
      {children}
      <p className={styles.source}>
        Source: <cite>{href ? <a href={href}>{source}</a> : source}</cite>
      </p>
    </aside>
  );
}
