import type { ReactNode } from "react";

/** A table wider than the screen scrolls in a region of its own, which the keyboard can reach. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
      tabIndex={0}
      className="scrolls-sideways relative rounded-lg border border-line [--scroll-ground:var(--color-raised)]"
    >
      {children}
    </section>
  );
}
