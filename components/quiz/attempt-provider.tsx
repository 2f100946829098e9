"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { SavedAnswer } from "@/quiz/answer-ledger";
import { startAnswerSync } from "./answer-sync";
import { type AttemptState, type AttemptStore, createAttemptStore } from "./attempt-store";
import { keepAttempt, readKeptAttempt, watchKeptAttempt } from "./kept-attempt";
import { requestClock, sendAnswers } from "./quiz-api";

const AttemptContext = createContext<AttemptStore | null>(null);

type Props = { attemptId: string; saved: readonly SavedAnswer[]; children: ReactNode };

/** One store for one attempt, kept in this browser and sent to the server as it changes. */
export function AttemptProvider({ attemptId, saved, children }: Props) {
  const [store] = useState(() => createAttemptStore(saved));
  useKeptHere(store, attemptId);
  useSentToServer(store, attemptId);
  useServerClock(store, attemptId);
  return <AttemptContext value={store}>{children}</AttemptContext>;
}

export function useAttempt<Selected>(select: (state: AttemptState) => Selected): Selected {
  return useStore(useAttemptStore(), select);
}

export function useAttemptStore(): AttemptStore {
  const store = useContext(AttemptContext);
  if (!store) throw new Error("useAttempt stands outside of an AttemptProvider.");
  return store;
}

function useKeptHere(store: AttemptStore, attemptId: string) {
  // Keeps in step: this browser's copy, which other tabs share.
  useEffect(() => {
    const { takeKept, setKeptHere } = store.getState();
    const kept = readKeptAttempt(attemptId);
    if (kept) takeKept(kept);
    const stopKeeping = store.subscribe((state, before) => {
      if (state.ledger === before.ledger && state.marked === before.marked) return;
      const isKept = keepAttempt(attemptId, state);
      if (isKept !== state.isKeptHere) setKeptHere(isKept);
    });
    const stopWatching = watchKeptAttempt(attemptId, takeKept);
    return () => {
      stopKeeping();
      stopWatching();
    };
  }, [store, attemptId]);
}

function useSentToServer(store: AttemptStore, attemptId: string) {
  // Keeps in step: the server's copy.
  useEffect(() => {
    const sync = startAnswerSync({
      store,
      send: (answers, isLeaving) => sendAnswers(attemptId, answers, isLeaving),
      after: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    const onHide = () => {
      if (document.visibilityState === "hidden") sync.sendOnLeaving();
      else sync.sendNow();
    };
    const onOnline = () => sync.sendNow();
    const onOffline = () => {
      if (store.getState().saveState.kind === "sending") {
        store.getState().setSaveState({ kind: "offline" });
      }
    };
    document.addEventListener("visibilitychange", onHide);
    window.addEventListener("pagehide", sync.sendOnLeaving);
    window.addEventListener("online", onOnline);
    window.addEventListener("offline", onOffline);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      window.removeEventListener("pagehide", sync.sendOnLeaving);
      window.removeEventListener("online", onOnline);
      window.removeEventListener("offline", onOffline);
      sync.stop();
    };
  }, [store, attemptId]);
}

/** Milliseconds. The instructor may give more time, and another device may submit. */
const clockEvery = 60_000;

function useServerClock(store: AttemptStore, attemptId: string) {
  // Keeps in step: the server's clock, and the attempt's end by it.
  useEffect(() => {
    let isStopped = false;
    async function ask() {
      if (document.visibilityState === "hidden") return;
      const outcome = await requestClock(attemptId);
      if (isStopped || outcome.kind !== "clock") return;
      const { takeClock, setSaveState } = store.getState();
      takeClock(outcome.clock.sample, outcome.clock.dueAt);
      if (!outcome.isOpen) {
        setSaveState({
          kind: "closed",
          message: "This attempt is submitted: changes no longer count.",
        });
      }
    }
    void ask();
    const timer = setInterval(() => void ask(), clockEvery);
    const onShown = () => void ask();
    document.addEventListener("visibilitychange", onShown);
    return () => {
      isStopped = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onShown);
    };
  }, [store, attemptId]);
}
