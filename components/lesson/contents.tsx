import { Stone, StoneWord } from "@/components/ui/stone";
import type { LessonSection } from "@/content/lesson-vocabulary";
import styles from "./contents.module.css";

/**
 * The lesson's sections on a line, with what was read of them: in a column of its own where there is
 * room; where not, in a bar that shows the section one is in and unfolds the others. The script of
 * the page (fill-stones.ts) sets the stones and marks the section.
 */
export function Contents({ sections }: { sections: readonly LessonSection[] }) {
  return (
    <nav aria-label="On this page" data-contents className={styles.contents}>
      <p className={styles.title}>On this page</p>
      <details className={styles.fold}>
        <summary>On this page</summary>
      </details>
      <ol className={styles.list}>
        {entriesOf(sections).map(({ id, title, depth }) => (
          <li key={id}>
            <a href={`#${id}`} data-depth={depth}>
              <Stone of={sectionStone(id)} />
              <span>{title}</span>
              <StoneWord />
            </a>
          </li>
        ))}
      </ol>
      {/* For the script: the last section ends where the lesson does (way/fill-stones.ts). */}
      <a hidden href={`#${lessonEnd}`}>
        The end
      </a>
    </nav>
  );
}

/** The id of the lesson's end. */
export const lessonEnd = "end";

/** The name on the way (way.ts) of what was read. */
export const sectionStone = (id: string) => `section:${id}`;

/** What one goes to: neither the page itself, nor a chapter that is only its parts, nor each exercise. */
export function entriesOf(sections: readonly LessonSection[]): readonly LessonSection[] {
  return sections.filter(({ depth, title }, index) => {
    if (depth === 1 || /^Exercise \d/.test(title)) return false;
    const next = sections[index + 1];
    return depth > 2 || next?.depth !== depth + 1 || /^Exercise \d/.test(next.title);
  });
}
