"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = { theirs: string; where: string; onChoose: (which: "mine" | "theirs") => void };

/** Two versions of one file: shown, and chosen by the learner; nothing is overwritten silently. */
export function ConflictPanel({ theirs, where, onChoose }: Props) {
  return (
    <Notice tone="warn" title={`This exercise was also changed in ${where}`} announce>
      <p>Your text here stays as it is until you choose. The other version:</p>
      <pre className="my-3 max-h-56 overflow-auto rounded border border-line bg-raised p-3 font-mono text-sm">
        {theirs}
      </pre>
      <div className="flex flex-wrap gap-3">
        <Button kind="quiet" onClick={() => onChoose("mine")}>
          Keep the text in the editor
        </Button>
        <Button kind="quiet" onClick={() => onChoose("theirs")}>
          Take the other version
        </Button>
      </div>
    </Notice>
  );
}
