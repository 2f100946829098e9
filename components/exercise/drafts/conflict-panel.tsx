"use client";

import { useId } from "react";
import { type ConflictPlace, placeOf } from "@/components/exercise/history/versions";
import { Button } from "@/components/ui/button";
import { TextDiff } from "@/components/ui/text-diff";

type Props = {
  mine: string;
  theirs: string;
  where: ConflictPlace;
  onChoose: (which: "mine" | "theirs") => void;
};

/** Two versions of one file: shown, and chosen by the learner; nothing is overwritten silently. */
export function ConflictPanel({ mine, theirs, where, onChoose }: Props) {
  const heading = useId();
  return (
    // The page's live region says that it is here; read whole, it would take minutes.
    <section aria-labelledby={heading}>
      <h2
        id={heading}
        className="font-semibold"
      >{`This exercise was also changed ${placeOf(where)}`}</h2>
      <p>
        Your text here stays as it is until you choose, and you can go on typing. Both texts are
        under Versions too, unless this browser keeps nothing.
      </p>
      <div className="my-3 flex flex-wrap gap-3">
        <Button kind="quiet" onClick={() => onChoose("mine")}>
          Keep the text in the editor
        </Button>
        <Button kind="quiet" onClick={() => onChoose("theirs")}>
          Take the other version
        </Button>
      </div>
      <TextDiff
        before={{ title: `From ${where}`, text: theirs }}
        after={{ title: "In the editor", text: mine }}
      />
    </section>
  );
}
