/** Whoever asks: a visitor has kept nothing yet, a learner is anonymous, an instructor has an e-mail and a password. */
export type Viewer =
  | { kind: "visitor" }
  | { kind: "learner"; id: string; name: string }
  | { kind: "instructor"; id: string; name: string; email: string };

export type Person = Exclude<Viewer, { kind: "visitor" }>;
export type Learner = Extract<Viewer, { kind: "learner" }>;
export type Instructor = Extract<Viewer, { kind: "instructor" }>;

/** For what only somebody with work of their own reaches; throws for a visitor, which is a bug. */
export function requirePerson(viewer: Viewer): Person {
  if (viewer.kind === "visitor") throw new Error("A visitor has no work of their own.");
  return viewer;
}
