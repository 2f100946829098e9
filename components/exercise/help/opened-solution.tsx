"use client";

import { useEffect, useRef, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Moment } from "@/components/ui/moment";
import { TextDiff } from "@/components/ui/text-diff";
import type { Solutions } from "./solution-server";

const choices = {
  core: { label: "Core", what: "passes every core check" },
  full: { label: "Full", what: "passes every check" },
} as const;

type Props = { solutions: Solutions; openedAt: string; source: string };

/** Both solutions, one at a time beside the learner's program. */
export function OpenedSolution({ solutions, openedAt, source }: Props) {
  const [choice, setChoice] = useState<keyof Solutions>("core");
  const legend = useRef<HTMLLegendElement>(null);

  // The button that was pressed is gone: the focus goes to what took its place.
  useEffect(() => legend.current?.focus(), []);

  return (
    <div className="space-y-4">
      <p className="text-muted text-sm">
        Opened <Moment at={openedAt} />, which is recorded. No points were taken away.
      </p>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <fieldset>
          <legend ref={legend} tabIndex={-1} className="font-semibold text-sm">
            Which solution
          </legend>
          <div className="mt-1 flex flex-wrap gap-x-6 gap-y-2">
            {(["core", "full"] as const).map((name) => (
              <label key={name} className="flex min-h-6 items-center gap-2 text-sm">
                <input
                  type="radio"
                  name="solution"
                  className="size-4"
                  checked={choice === name}
                  onChange={() => setChoice(name)}
                />
                <span>
                  {choices[name].label}: {choices[name].what}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <CopyButton key={choice} text={solutions[choice]} label="Copy this solution" />
      </div>
      <section
        aria-label="Comparison"
        className="max-h-[60vh] overflow-y-auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        tabIndex={0}
      >
        <TextDiff
          before={{ title: "Your program", text: source }}
          after={{ title: `${choices[choice].label} solution`, text: solutions[choice] }}
        />
      </section>
    </div>
  );
}
