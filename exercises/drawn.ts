/** A picture of what a program answered, or the sentence that says why there is none. */
export type Drawn<Picture> = ({ kind: "drawn" } & Picture) | { kind: "missing"; missing: string };

export function notDrawn(missing: string): { kind: "missing"; missing: string } {
  return { kind: "missing", missing };
}
