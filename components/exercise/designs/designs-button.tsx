"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { latePart } from "@/components/ui/late-part";

const DesignsDialog = latePart(() =>
  import("./designs-dialog").then((module) => module.DesignsDialog),
);

/** Where an exercise is mastered: the way to what others made of it. */
export function DesignsButton({ exerciseId, source }: { exerciseId: string; source: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        How others solved it
      </Button>
      {isOpen && (
        <DesignsDialog exerciseId={exerciseId} source={source} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
