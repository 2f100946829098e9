"use client";

import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { questions } from "@/quiz/questions";
import { forgetAttempt, readKeptAttempt } from "./kept-attempt";

type Props = {
  attemptId: string;
  /** What the server held of each question when the attempt ended. */
  revisions: Readonly<Record<string, number>>;
};

/** Names the answers that only this device has: they came after the attempt had ended. */
export function LateAnswers({ attemptId, revisions }: Props) {
  const [late, setLate] = useState<readonly number[]>([]);
  // Keeps in step: what this browser kept of the attempt; nothing late, nothing to keep.
  useEffect(() => {
    const kept = readKeptAttempt(attemptId);
    if (!kept) return;
    const found = questions.flatMap(({ id }, index) => {
      const entry = kept.ledger[id];
      // Where the server has this very revision, only its confirmation was lost.
      const isLate =
        entry && entry.revision > entry.savedRevision && entry.revision !== revisions[id];
      return isLate ? [index + 1] : [];
    });
    if (found.length === 0) forgetAttempt(attemptId);
    setLate(found);
  }, [attemptId, revisions]);
  if (late.length === 0) return null;
  const named = new Intl.ListFormat("en-GB").format(late.map(String));
  return (
    <Notice tone="warn" announce title="Changes on this device came too late">
      <p>
        {late.length === 1
          ? `Your last change to question ${named} did not reach the server before the attempt ended, and is not counted.`
          : `Your last changes to questions ${named} did not reach the server before the attempt ended, and are not counted.`}{" "}
        What had arrived before is.
      </p>
    </Notice>
  );
}
