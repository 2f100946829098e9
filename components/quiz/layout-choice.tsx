"use client";

import { useRemembered } from "./use-remembered";

const layouts = ["all", "one"] as const;
export type Layout = (typeof layouts)[number];

const labels: Readonly<Record<Layout, string>> = {
  all: "All on one page",
  one: "One at a time",
};

/** How this reader likes the questions, remembered in this browser. */
export function useLayout(): [Layout, (layout: Layout) => void] {
  return useRemembered("quiz-layout", layouts);
}

type Props = { layout: Layout; onChoose: (layout: Layout) => void };

export function LayoutChoice({ layout, onChoose }: Props) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
      <legend className="float-left mr-5 text-muted">Questions</legend>
      {layouts.map((one) => (
        <label key={one} className="inline-flex min-h-9 items-center gap-2">
          <input
            type="radio"
            name="quiz-layout"
            checked={layout === one}
            onChange={() => onChoose(one)}
            className="size-4"
          />
          {labels[one]}
        </label>
      ))}
    </fieldset>
  );
}
