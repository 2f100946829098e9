"use client";

import { useEffect, useRef } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { Moment } from "@/components/ui/moment";
import { TextDiff } from "@/components/ui/text-diff";

type Props = { title: string; solution: string; openedAt: string; source: string };

/** A part of the solution beside the learner's program. */
export function OpenedSolution({ title, solution, openedAt, source }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);

  // The button that was pressed is gone: the focus goes to what took its place.
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div>
          <h3 ref={heading} tabIndex={-1} className="font-semibold">
            {title}
          </h3>
          <p className="text-muted text-sm">
            Opened <Moment at={openedAt} />, which is recorded. No points were taken away.
          </p>
        </div>
        <CopyButton text={solution} label="Copy this solution" />
      </div>
      <section
        aria-label="Comparison"
        className="max-h-[60vh] overflow-y-auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        tabIndex={0}
      >
        <TextDiff
          before={{ title: "Your program", text: source }}
          after={{ title, text: solution }}
        />
      </section>
    </div>
  );
}
