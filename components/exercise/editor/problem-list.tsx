"use client";

import type { Marker } from "./editor-props";

type Props = { id: string; markers: readonly Marker[]; onGoTo: (line: number) => void };

/** The marked lines as text, each a way to its line. */
export function ProblemList({ id, markers, onGoTo }: Props) {
  if (markers.length === 0) return null;
  return (
    <section
      aria-label="Marked lines"
      className="max-h-32 overflow-auto border-line border-t px-3 py-1 text-sm"
    >
      {/* The editor is described by it: a label of its own would be read in place of the lines. */}
      <ul id={id}>
        {markers.map(({ line, message, severity }) => (
          <li key={`${line} ${message}`}>
            <button
              type="button"
              onClick={() => onGoTo(line)}
              className="min-h-8 text-left hover:text-accent"
            >
              <span
                className={`underline underline-offset-2 ${severity === "error" ? "text-bad" : "text-warn"}`}
              >
                Line {line}
              </span>
              : {message}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
