import type { ReactNode } from "react";

/** Where the focus goes when a run has ended and no single check is to be mended first. */
export const outcomeHeadingId = "outcome";

/** What came of a run, in a sentence above everything else that is said of it. */
export function OutcomeHeading({ children }: { children: ReactNode }) {
  return (
    <h3
      id={outcomeHeadingId}
      tabIndex={-1}
      className="font-sans font-semibold text-[1rem] leading-snug tracking-normal"
    >
      {children}
    </h3>
  );
}
