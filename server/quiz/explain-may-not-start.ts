import type { MayStart } from "@/server/policy-quiz";

/** Why no graded attempt can be started, in a sentence without dates: pages show those beside it. */
export function explainMayNotStart(may: Extract<MayStart, { kind: "no" }>): string {
  switch (may.because) {
    case "not-open-yet":
      return "The graded quiz is not open yet.";
    case "closed":
      return "The graded quiz is closed.";
    case "no-attempts-left":
      return may.attempts === 1
        ? "Your one attempt is used."
        : `Your ${may.attempts} attempts are used.`;
  }
}

/** The same for a page, with the time that it turns on. */
export function describeMayNotStart(may: Extract<MayStart, { kind: "no" }>): {
  why: string;
  at: Date | null;
} {
  switch (may.because) {
    case "not-open-yet":
      return { why: "It is not open yet. It opens", at: may.opensAt };
    case "closed":
      return { why: "It is closed since", at: may.closedAt };
    case "no-attempts-left":
      return { why: explainMayNotStart(may), at: null };
  }
}
