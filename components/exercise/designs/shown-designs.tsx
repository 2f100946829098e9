"use client";

import { useState } from "react";
import { TextDiff } from "@/components/ui/text-diff";
import type { ShownDesign } from "@/exercises/design";

/** The designs one beside the other in words, and the chosen one held against the own program. */
export function ShownDesigns({
  designs,
  source,
}: {
  designs: readonly ShownDesign[];
  source: string;
}) {
  const [chosen, setChosen] = useState(0);
  const design = designs[chosen];
  return (
    <>
      <fieldset>
        <legend className="font-semibold text-sm">Which one to compare with yours</legend>
        <div className="mt-1">
          {designs.map(({ title, trade }, index) => (
            <label key={title} className="flex gap-3 border-line border-t py-3">
              <input
                type="radio"
                name="design"
                className="mt-1 size-4 shrink-0"
                checked={chosen === index}
                onChange={() => setChosen(index)}
              />
              <span>
                <span className="block font-semibold">{title}</span>
                <span className="block max-w-prose font-serif">{trade}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {design && (
        <section
          aria-label="Comparison"
          className="mt-3 max-h-[60vh] overflow-y-auto"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
          tabIndex={0}
        >
          <TextDiff
            before={{ title: "Your program", text: source }}
            after={{ title: design.title, text: design.program }}
          />
        </section>
      )}
    </>
  );
}
