import { Fragment } from "react";
import type { SectionUse } from "@/exercises/list-section-uses";

/** The steps of exercises that need a section, at its end; nothing where none does. */
export function SectionEnd({ id, uses }: { id: string; uses: readonly SectionUse[] }) {
  const own = uses.filter(({ section }) => section === id);
  if (own.length === 0) return null;
  return (
    <p className="font-sans text-muted text-sm print:hidden">
      <span>Used in </span>
      {own.map(({ exercise, step }, index) => (
        <Fragment key={`${exercise.id} ${step}`}>
          {index > 0 && <span>{index === own.length - 1 ? " and " : ", "}</span>}
          <a href={`/exercises/${exercise.id}#step-${step}`}>
            {exercise.id === own[index - 1]?.exercise.id
              ? `step ${step}`
              : `exercise ${exercise.number}, step ${step}`}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
