"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ExerciseContent } from "@/exercises/exercise";
import { SolutionDialog } from "../late-parts";

type Props = { exercise: ExerciseContent; source: string };

/** Where the solution is to be had, below everything that helps to find it oneself. */
export function SolutionSection({ exercise, source }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="solution" className="border-line border-t pt-4">
      <h3 id="solution" className="font-semibold">
        Solution
      </h3>
      <p className="mt-1 text-muted text-sm leading-relaxed">
        Each part of it opens once you have done it yourself, or after honest tries, and is shown
        beside your program.
      </p>
      <Button kind="quiet" className="mt-3" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Ask for the solution
      </Button>
      {isOpen && (
        <SolutionDialog exercise={exercise} source={source} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}
