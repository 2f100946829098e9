"use client";

import { useMemo, useState } from "react";
import { type DiffBlock, type DiffLine, diffBlocks } from "./diff-blocks";

type Text = { title: string; text: string };

type Props = { before: Text; after: Text };

/** Equal lines that stay in sight around a change; longer stretches are folded. */
const contextLines = 3;

/**
 * Two texts line by line: side by side where there is room, one under the other where there is not.
 * It depends on the space it is given, not on the screen. Signs and words say what colours repeat.
 */
export function TextDiff({ before, after }: Props) {
  const blocks = useMemo(() => diffBlocks(before.text, after.text), [before.text, after.text]);
  const titles = [before.title, after.title] as const;
  return (
    <section
      aria-label={`${before.title} compared with ${after.title}`}
      className="@container overflow-hidden border border-ink bg-raised"
    >
      <p className="border-line border-b bg-sunken px-3 py-2 text-sm">
        {summary(blocks, before.title, after.title)}
      </p>
      <div aria-hidden="true" className="@3xl:grid hidden grid-cols-2 divide-x divide-line">
        {titles.map((title) => (
          <p key={title} className="border-line border-b px-3 py-1 font-medium text-sm">
            {title}
          </p>
        ))}
      </div>
      <div className="py-1 text-sm leading-6">
        {blocks.map((block, index) =>
          block.kind === "same" ? (
            <SameLines
              key={index}
              lines={block.lines}
              isFirst={index === 0}
              isLast={index === blocks.length - 1}
            />
          ) : (
            <div key={index} className="grid @3xl:grid-cols-2 @3xl:divide-x @3xl:divide-line">
              <ChangedLines sign="−" title={before.title} lines={block.removed} />
              <ChangedLines sign="+" title={after.title} lines={block.added} />
            </div>
          ),
        )}
      </div>
    </section>
  );
}

function summary(blocks: readonly DiffBlock[], before: string, after: string): string {
  const changed = blocks.filter((block) => block.kind === "changed");
  if (changed.length === 0) return "The two are the same, line by line.";
  const removed = changed.reduce((sum, block) => sum + block.removed.length, 0);
  const added = changed.reduce((sum, block) => sum + block.added.length, 0);
  const lines = (count: number) => (count === 1 ? "1 line" : `${count} lines`);
  return `${lines(removed)} (−) only in “${before}”, ${lines(added)} (+) only in “${after}”.`;
}

function ChangedLines({
  sign,
  title,
  lines,
}: {
  sign: "−" | "+";
  title: string;
  lines: readonly DiffLine[];
}) {
  // Keeps the other side in its column.
  if (lines.length === 0) return <div className="@3xl:block hidden bg-sunken" />;
  const look = sign === "−" ? "border-wrong bg-wrong-wash" : "border-right-mark bg-right-wash";
  return (
    <div className={`min-w-0 border-l-4 ${look}`}>
      <p className={`px-2 text-xs leading-5 ${sign === "−" ? "text-wrong" : "text-right-mark"}`}>
        {`Only in “${title}”`}
      </p>
      {lines.map(({ number, text }) => (
        <Line key={number} number={number} sign={sign} text={text} />
      ))}
    </div>
  );
}

function SameLines({
  lines,
  isFirst,
  isLast,
}: {
  lines: Extract<DiffBlock, { kind: "same" }>["lines"];
  isFirst: boolean;
  isLast: boolean;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const head = isFirst ? 0 : contextLines;
  const tail = isLast ? 0 : contextLines;
  const folded = lines.slice(head, lines.length - tail);
  // Folding one or two lines would save nothing.
  if (folded.length < contextLines) return <SameRows lines={lines} />;
  return (
    <>
      <SameRows lines={lines.slice(0, head)} />
      {/* Stays when it was pressed: the focus is on it. */}
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className="block min-h-8 w-full bg-sunken px-3 text-left text-sm underline decoration-kestrel underline-offset-2"
      >
        {`${isOpen ? "Hide" : "Show"} ${folded.length} lines that are the same`}
      </button>
      {isOpen && <SameRows lines={folded} />}
      <SameRows lines={tail === 0 ? [] : lines.slice(-tail)} />
    </>
  );
}

function SameRows({ lines }: { lines: Extract<DiffBlock, { kind: "same" }>["lines"] }) {
  return lines.map(({ number, numberAfter, text }) => (
    <div key={number} className="grid @3xl:grid-cols-2 @3xl:divide-x @3xl:divide-line">
      <Line number={number} sign=" " text={text} />
      {/* The same text once more, for the eye only. */}
      <div aria-hidden="true" className="@3xl:block hidden min-w-0">
        <Line number={numberAfter} sign=" " text={text} />
      </div>
    </div>
  ));
}

function Line({ number, sign, text }: { number: number; sign: string; text: string }) {
  return (
    <div className="flex min-w-0 gap-2 px-2 font-mono">
      <span aria-hidden="true" className="w-8 shrink-0 select-none text-right text-muted">
        {number}
      </span>
      <span aria-hidden="true" className="w-3 shrink-0 select-none text-center">
        {sign}
      </span>
      <code className="wrap-anywhere min-w-0 flex-1 whitespace-pre-wrap">{text || " "}</code>
    </div>
  );
}
