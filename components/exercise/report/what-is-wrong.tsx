import type { Problem, Told } from "@/exercises/grading/report";
import { LineLink } from "./line-link";
import { MarkedText } from "./marked-text";
import { sentenceOf } from "./sentence-of";

type Props = { problem: Problem; onGoTo: ((line: number) => void) | null };

/** What a check found: one sentence, or a row for each thing, with its own place in the program. */
export function WhatIsWrong({ problem, onGoTo }: Props) {
  const { findings } = problem;
  if (findings === undefined) {
    return (
      <p className="wrap-anywhere">
        <Finding told={problem} onGoTo={onGoTo} />
      </p>
    );
  }
  return (
    <ul className="wrap-anywhere list-disc space-y-1 pl-4 marker:text-muted">
      {findings.map((told, index) => (
        <li key={index}>
          <Finding told={told} onGoTo={onGoTo} />
        </li>
      ))}
    </ul>
  );
}

function Finding({ told: { message, line }, onGoTo }: { told: Told; onGoTo: Props["onGoTo"] }) {
  return (
    <>
      <MarkedText text={sentenceOf(message)} />
      {line !== undefined && <LineLink line={line} onGoTo={onGoTo} />}
    </>
  );
}
