import { type ReactNode, useId } from "react";
import { glossary } from "@/content/glossary";
import styles from "./term.module.css";

/**
 * A word that opens its meaning, without a script: the browser opens and closes a popover, hands the
 * focus on to what is in it and takes it back at Escape.
 */
export function Term({ id, children }: { id: string; children: ReactNode }) {
  const place = useId();
  const entry = glossary[id];
  if (!entry) throw new Error(`<Term id="${id}"> names no word of content/glossary.ts`);
  const { term, meaning, lesson } = entry;
  return (
    <>
      <button type="button" popoverTarget={place} className={styles.word}>
        {children}
      </button>
      {/* Within a paragraph, which may hold nothing but phrases. */}
      <span
        id={place}
        popover="auto"
        role="note"
        aria-label={`What “${term}” means`}
        className={styles.meaning}
      >
        <span className={styles.term}>{term}</span> <span>{meaning}</span>{" "}
        {lesson && (
          <span className={styles.place}>
            In the lesson: <a href={`/#${lesson.id}`}>{lesson.title}</a>
          </span>
        )}
      </span>
    </>
  );
}
