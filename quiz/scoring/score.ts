/** An unanswered question gives no points, but it is not a wrong one. */
export type Score = { kind: "unanswered" } | { kind: "scored"; points: number; outOf: number };
