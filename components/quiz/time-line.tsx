"use client";

import { useEffect, useRef } from "react";
import { listUnsaved } from "@/quiz/answer-ledger";
import { formatDuration, warnOfEnd } from "@/quiz/attempt-clock";
import { useAttemptFacts } from "./attempt-context";
import { useAttempt, useAttemptStore } from "./attempt-provider";
import { forgetAttempt } from "./kept-attempt";
import { openResult } from "./open-result";
import { requestSubmit } from "./quiz-api";
import { useServerTime } from "./use-server-time";

/** Time so far; and where the class sets a limit, what is left of it by the server's clock. */
export function TimeLine() {
  const { startedAt } = useAttemptFacts();
  const dueAt = useAttempt(({ clock }) => clock?.dueAt ?? null);
  const now = useServerTime();
  const left = dueAt && now !== null ? dueAt.getTime() - now : null;
  useSubmitWhenOver(left !== null && left <= 0);
  if (now === null) return <p className="text-muted text-sm">Time: asking the server…</p>;
  const soFar = formatDuration(now - startedAt.getTime());
  return (
    <>
      <p className="text-muted text-sm tabular-nums">
        {left === null ? (
          `Time so far ${soFar}`
        ) : (
          <>
            <span className={left <= 60_000 ? "font-medium text-warn" : "font-medium text-ink"}>
              {left > 0 ? `${formatDuration(left)} left` : "Time is over"}
            </span>
            , {soFar} so far
          </>
        )}
      </p>
      {/* A clock that speaks every second helps nobody: only the last minutes are said. */}
      <p role="status" className="sr-only">
        {left === null ? "" : (warnOfEnd(left) ?? "")}
      </p>
    </>
  );
}

const retryAfter = 3_000;

/** At the limit sends what is unsaved and opens the result; the server ends the attempt anyway. */
function useSubmitWhenOver(isOver: boolean) {
  const { attemptId } = useAttemptFacts();
  const store = useAttemptStore();
  const isEnding = useRef(false);
  // Keeps in step: the server's side of an attempt whose time is over.
  useEffect(() => {
    if (!isOver || isEnding.current) return;
    isEnding.current = true;
    let timer: ReturnType<typeof setTimeout> | null = null;
    async function end() {
      const outcome = await requestSubmit(attemptId, listUnsaved(store.getState().ledger));
      if (outcome.kind === "submitted") {
        if (outcome.isWhole) forgetAttempt(attemptId);
        openResult();
        return;
      }
      timer = setTimeout(() => void end(), retryAfter);
    }
    void end();
    return () => {
      isEnding.current = false;
      if (timer) clearTimeout(timer);
    };
  }, [isOver, attemptId, store]);
}
