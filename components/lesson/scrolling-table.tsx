import type { ComponentProps } from "react";

/** A table wider than the screen scrolls in its own frame, which the keyboard can reach. */
export function ScrollingTable({ "aria-label": label, ...table }: ComponentProps<"table">) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must take the focus
    <section data-table className="scrolls-sideways" tabIndex={0} aria-label={`Table: ${label}`}>
      <table {...table} />
    </section>
  );
}
