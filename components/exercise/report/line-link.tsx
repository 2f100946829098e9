"use client";

import { useContext } from "react";
import { LineContext } from "./line-context";

type Props = {
  line: number;
  /** `null` where there is no editor to go to. */
  onGoTo: ((line: number) => void) | null;
  /** What is to be pressed; with `isPlace` the line stands for itself, as in a traceback. */
  isPlace?: boolean;
};

/**
 * The line of the learner's file that a finding is about, and the way there if there is an editor.
 * It follows its line while the text changes, and says so when the line is gone.
 */
export function LineLink({ line, onGoTo, isPlace = false }: Props) {
  const way = useContext(LineContext);
  const now = way ? way.whereNow(line) : line;
  const goTo = way?.goTo ?? onGoTo;
  if (!onGoTo || !goTo)
    return <span className="text-muted">{isPlace ? `Line ${line}` : ` (line ${line})`}</span>;
  if (now === null) {
    return (
      <span className="text-muted">
        {isPlace ? `Line ${line} of the earlier text` : ` (line ${line} of the earlier text)`}
      </span>
    );
  }
  return (
    <>
      {!isPlace && <span> </span>}
      <button
        type="button"
        onClick={() => goTo(now)}
        className="min-h-6 text-kestrel underline underline-offset-2"
      >
        {isPlace ? `Line ${now}` : `Go to line ${now}`}
      </button>
    </>
  );
}
