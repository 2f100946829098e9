"use client";

import { useContext, useRef } from "react";
import { SayContext } from "@/components/exercise/report/say-context";
import { Button } from "@/components/ui/button";
import type { LessonPlace } from "@/exercises/exercise";
import { HintContext } from "./hint-context";
import { SayUnclear } from "./late-unclear";

type Props = {
  checkId: string;
  title: string;
  hints: readonly string[];
  /** Where the lesson teaches what the hints are about. */
  lesson?: LessonPlace | undefined;
  /** Where many stand below each other and none is asked for yet. */
  isQuiet?: boolean;
};

/** The hints of one check, opened one by one, and that it is unclear; nothing where hints cannot be opened. */
export function Hints({ checkId, title, hints, lesson, isQuiet = false }: Props) {
  const help = useContext(HintContext);
  const say = useContext(SayContext);
  const opened = useRef<HTMLDivElement>(null);
  if (!help) return null;
  const count = Math.min(help.opened[checkId] ?? 0, hints.length);

  function open(): void {
    help?.openNext(checkId, hints.length);
    say?.(`Hint ${count + 1} of ${hints.length}: ${hints[count]}`);
    // The button goes with the last hint: the focus would be lost.
    if (count + 1 === hints.length) opened.current?.focus();
  }

  return (
    <div className={isQuiet ? "mt-1" : "mt-3"}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what can be filled in */}
      <div role="group" aria-label={`Hints: ${title}`} ref={opened} tabIndex={-1}>
        {count > 0 && (
          <ol className="space-y-2">
            {hints.slice(0, count).map((hint, index) => (
              <li
                key={hint}
                className="rounded-r border-kestrel border-l-4 bg-kestrel-wash px-3 py-2"
              >
                <span className="block font-medium text-kestrel text-sm">
                  Hint {index + 1} of {hints.length}
                </span>
                <span className="leading-relaxed">{hint}</span>
                {help.isInClass && (
                  <SayUnclear
                    about={help.exerciseId}
                    place={`hint:${checkId}/${index + 1}`}
                    what={`hint ${index + 1}, ${title}`}
                  />
                )}
              </li>
            ))}
          </ol>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {count < hints.length && (
          <Button
            kind={isQuiet ? "plain" : "quiet"}
            className={`${count > 0 ? "mt-2" : ""} ${isQuiet ? "-mx-4 min-h-8 py-1" : ""}`}
            aria-label={`${label(count, hints.length)}: ${title}`}
            onClick={open}
          >
            {label(count, hints.length)}
          </Button>
        )}
        {help.isInClass && (
          <SayUnclear about={help.exerciseId} place={`check:${checkId}`} what={title} />
        )}
      </div>
      {count > 0 && lesson && (
        <p className="mt-2 text-muted text-sm">
          Taught in: <a href={`/#${lesson.id}`}>{lesson.title}</a>
        </p>
      )}
      {count > 0 && help.isForgotten && (
        <p className="mt-2 text-muted text-sm">
          This browser keeps nothing, so opened hints close again when you leave the page.
        </p>
      )}
    </div>
  );
}

function label(opened: number, all: number): string {
  return `${opened === 0 ? "Show a hint" : "Show the next hint"} (${opened + 1} of ${all})`;
}
