import type { ReactNode } from "react";

// No verticals, no zebra: an ink line under the heads, hairlines between the rows.
const table =
  "[&_thead]:border-ink [&_thead]:border-b [&_thead_th]:font-semibold [&_thead_th]:text-muted [&_thead_th]:text-xs [&_tr>*:first-child]:pl-0";

/** A table wider than the screen scrolls in a region of its own, which the keyboard can reach. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
      tabIndex={0}
      className={`scrolls-sideways relative border-line border-b print:overflow-visible print:bg-none ${table}`}
    >
      {children}
    </section>
  );
}
