"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { useRemembered } from "@/components/ui/use-remembered";
import { listUnsaved } from "@/quiz/answer-ledger";
import { formatDuration, warnOfEnd } from "@/quiz/attempt-clock";
import { useAttemptFacts } from "./attempt-context";
import { useAttempt, useAttemptStore } from "./attempt-provider";
import type { AttemptStore } from "./attempt-store";
import { forgetAttempt } from "./kept-attempt";
import { openResult } from "./open-result";
import { requestClock, requestSubmit } from "./quiz-api";
import { useServerTime } from "./use-server-time";

/**
 * Where the class sets a limit: what is left of it by the server's clock, in sight or not, as the
 * learner likes. Where there is none, nothing ticks.
 */
export function TimeLine() {
  const dueAt = useAttempt(({ clock }) => clock?.dueAt ?? null);
  return dueAt && <TimeLeft dueAt={dueAt} />;
}

function TimeLeft({ dueAt }: { dueAt: Date }) {
  const [shown, setShown] = useRemembered("quiz-clock", ["shown", "hidden"]);
  const now = useServerTime();
  const left = now === null ? null : dueAt.getTime() - now;
  useSubmitWhenOver(left !== null && left <= 0);
  if (left === null) return null;
  const isHidden = shown === "hidden";
  const warning = warnOfEnd(left);
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm">
      {!isHidden && (
        <p className="font-serif text-base">
          {left > 0 ? `${formatDuration(left)} left` : "Time is over"}
        </p>
      )}
      {/* A clock that speaks every second helps nobody: only the last minutes are said. */}
      <p role="status" className={isHidden ? "font-semibold" : "sr-only"}>
        {warning}
      </p>
      <Button kind="plain" onClick={() => setShown(isHidden ? "shown" : "hidden")}>
        {isHidden ? "Show the clock" : "Hide the clock"}
      </Button>
    </div>
  );
}

const retryAfter = 3_000;

/**
 * At the limit sends what is unsaved and opens the result; the server ends the attempt anyway. The
 * server's clock is asked once more before: this device's may have been set meanwhile.
 */
function useSubmitWhenOver(isOver: boolean) {
  const { attemptId } = useAttemptFacts();
  const store = useAttemptStore();
  // Keeps in step: the server's side of an attempt whose time is over.
  useEffect(() => {
    if (!isOver) return;
    let isStopped = false;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const again = (milliseconds: number) => {
      if (!isStopped) timer = setTimeout(() => void end(), milliseconds);
    };
    async function end() {
      const left = await askTimeLeft(store, attemptId);
      if (isStopped) return;
      if (left > 0) return again(Math.min(left, retryAfter));
      const outcome = await requestSubmit(attemptId, listUnsaved(store.getState().ledger));
      if (outcome.kind !== "submitted") return again(retryAfter);
      if (outcome.isWhole) forgetAttempt(attemptId);
      openResult();
    }
    void end();
    return () => {
      isStopped = true;
      if (timer) clearTimeout(timer);
    };
  }, [isOver, attemptId, store]);
}

/** Milliseconds left as the server says now; not more than 0 when it is over, or does not answer. */
async function askTimeLeft(store: AttemptStore, attemptId: string): Promise<number> {
  const asked = await requestClock(attemptId);
  if (asked.kind !== "clock" || !asked.isOpen) return 0;
  const { sample, dueAt } = asked.clock;
  store.getState().takeClock(sample, dueAt);
  return dueAt ? dueAt.getTime() - (Date.now() + sample.ahead) : Number.POSITIVE_INFINITY;
}
