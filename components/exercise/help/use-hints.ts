"use client";

import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import { whenOpened } from "@/exercises/sandbox/page/when-opened";
import type { HintHelp } from "./hint-context";
import { createHintKeeper, type HintKeeper } from "./hint-keeper";
import { browserHints, serverHints } from "./hint-stores";

/** One exercise's hints, for as long as it is on the page. */
export function useHints(
  exerciseId: string,
  isInClass: boolean,
): { keeper: HintKeeper; help: HintHelp } {
  const keeper = useMemo(
    () =>
      createHintKeeper({
        local: browserHints(exerciseId),
        server: serverHints(exerciseId),
        now: () => Date.now(),
      }),
    [exerciseId],
  );
  const state = useStore(keeper.store);

  // Reads what was opened before, and sends what waits when the connection is back.
  useEffect(() => {
    const callOff = whenOpened(() => void keeper.load());
    const send = () => void keeper.send();
    window.addEventListener("online", send);
    return () => {
      callOff();
      window.removeEventListener("online", send);
    };
  }, [keeper]);

  const help = useMemo(
    () => ({ ...state, exerciseId, isInClass, openNext: keeper.openNext }),
    [state, exerciseId, isInClass, keeper],
  );
  return { keeper, help };
}
