"use client";

import { useState } from "react";
import type { ValueRow } from "@/exercises/grading/lay-out-value";
import type { FoldedRows } from "./fold-rows";

/** Rows that are rendered when a fold is opened; a page with ten thousand more would not scroll. */
const mostUnfolded = 400;

const indentations = ["", "pl-4", "pl-8", "pl-12", "pl-16", "pl-20", "pl-24"];

const looks = {
  different: {
    sign: "≠",
    word: "different",
    look: "border-wrong bg-wrong-wash",
    text: "text-wrong",
  },
  missing: { sign: "−", word: "missing", look: "border-note bg-note-wash", text: "text-note" },
  extra: { sign: "+", word: "extra", look: "border-note bg-note-wash", text: "text-note" },
  unknown: {
    sign: "?",
    word: "too large to compare",
    look: "border-strong-line",
    text: "text-muted",
  },
} as const;

/** A value over several rows. Sign and word say what the colour repeats. */
export function ValueRows({ rows }: { rows: readonly FoldedRows[] }) {
  return (
    <div className="overflow-hidden rounded border border-line bg-sunken py-1 leading-6">
      {rows.map((part, index) =>
        part.kind === "row" ? <Row key={index} row={part.row} /> : <Fold key={index} fold={part} />,
      )}
    </div>
  );
}

function Row({ row }: { row: ValueRow }) {
  const { depth, text, mark, path, expected } = row;
  const indentation = indentations[Math.min(depth, indentations.length - 1)];
  const marked = mark && looks[mark];
  return (
    <div
      className={`flex gap-1.5 border-l-4 pr-2 pl-1 ${marked ? marked.look : "border-transparent forced-colors:border-[Canvas]"}`}
    >
      <span
        aria-hidden="true"
        className={`w-3 shrink-0 select-none text-center font-mono ${marked ? marked.text : ""}`}
      >
        {marked?.sign}
      </span>
      <div className={`wrap-anywhere min-w-0 flex-1 ${indentation}`}>
        <code className="whitespace-pre-wrap font-mono">{text}</code>
        {marked && (
          <span className={`ml-3 inline-block max-w-full text-xs leading-5 ${marked.text}`}>
            <span>{marked.word}</span>
            {path && <span className="sr-only">{` at ${path}`}</span>}
            {expected !== undefined && (
              <span>
                , expected <code className="font-mono text-sm">{expected}</code>
              </span>
            )}
          </span>
        )}
      </div>
    </div>
  );
}

function Fold({ fold: { of, rows } }: { fold: Extract<FoldedRows, { kind: "fold" }> }) {
  const [isOpen, setIsOpen] = useState(false);
  const differing = rows.filter(({ mark }) => mark !== null).length;
  const what =
    of === "same"
      ? `${rows.length} lines without a difference`
      : `${rows.length} more lines${differing > 0 ? `, ${differing} of them with a difference` : ""}`;
  return (
    <>
      {/* Stays when it was pressed: the focus is on it. */}
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className="-outline-offset-2 block min-h-7 w-full px-6 text-left text-xs underline decoration-kestrel underline-offset-2"
      >
        {`${isOpen ? "Hide" : "Show"} ${what}`}
      </button>
      {isOpen && rows.slice(0, mostUnfolded).map((row, index) => <Row key={index} row={row} />)}
      {isOpen && rows.length > mostUnfolded && (
        <p className="px-6 text-muted text-xs">
          {`${rows.length - mostUnfolded} lines after these are not shown.`}
        </p>
      )}
    </>
  );
}
