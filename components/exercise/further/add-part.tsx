"use client";

import { createContext, useContext } from "react";
import { Button } from "@/components/ui/button";
import type { TaskNumber } from "@/exercises/exercise";

/** Adds what a task's "go further" begins with to the end of the learner's program. */
export const AddPartContext = createContext<(task: TaskNumber) => void>(() => {});

/** In the task's text, which is rendered on the server: so what it does comes through the context. */
export function AddPart({ task }: { task: TaskNumber }) {
  const add = useContext(AddPartContext);
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-sans print:hidden">
      <Button kind="quiet" onClick={() => add(task)}>
        Add this part to my program
      </Button>
      <span className="text-muted text-sm">At its end; nothing that you wrote is replaced.</span>
    </p>
  );
}
