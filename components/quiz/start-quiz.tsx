"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { makeId } from "@/components/ui/make-id";
import { Notice } from "@/components/ui/notice";
import { type Failure, requestStart } from "./quiz-api";

type Props = { label: string; mode: "practice" | "graded"; kind?: "primary" | "quiet" };

/** Starts an attempt; the id is made here once, so that pressing again after a failure starts one. */
export function StartQuiz({ label, mode, kind = "primary" }: Props) {
  const router = useRouter();
  const id = useRef<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  const [isOpening, openAttempt] = useTransition();
  const [failure, setFailure] = useState<Failure | null>(null);

  const isBusy = isStarting || isOpening;

  async function start() {
    if (isBusy) return;
    setStarting(true);
    setFailure(null);
    id.current ??= makeId();
    const outcome = await requestStart(id.current, mode);
    setStarting(false);
    if (outcome.kind !== "started") return setFailure(outcome);
    id.current = null;
    openAttempt(() => router.push(`/quiz/${outcome.attemptId}`));
  }

  return (
    <div>
      <Button kind={kind} onClick={() => void start()} aria-disabled={isBusy}>
        {isBusy ? "Starting…" : label}
      </Button>
      {failure && (
        <Notice tone="bad" announce className="mt-4" title="The quiz could not be started">
          <p>
            {failure.kind === "offline"
              ? "You are offline. Try again when you have a connection."
              : failure.message}
          </p>
        </Notice>
      )}
    </div>
  );
}
