"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SolutionDialog } from "../late-parts";

type Props = { exerciseId: string; source: string };

/** Where the solution is to be had, below everything that helps to find it oneself. */
export function SolutionSection({ exerciseId, source }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="solution" className="border-line border-t pt-4">
      <h3 id="solution" className="font-semibold">
        Solution
      </h3>
      <p className="mt-1 text-muted text-sm leading-relaxed">
        It opens once the core is complete, or after honest tries, and is shown beside your program.
      </p>
      <Button kind="quiet" className="mt-3" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Ask for the solution
      </Button>
      {isOpen && (
        <SolutionDialog exerciseId={exerciseId} source={source} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}
