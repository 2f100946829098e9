/** The names that lesson.mdx may use as components; components/lesson gives each its code. */
export const lessonComponentNames = [
  "ExerciseLink",
  "ExampleDataProduct",
  "GovernanceModel",
  "Listing",
  "MeshArchitecture",
  "MeshFlow",
  "Note",
  "QuizLink",
  "TraditionalArchitecture",
  "TraditionalFlow",
] as const;

/** The names that an exercise's instructions.mdx may use; components/exercise has their code. */
export const exerciseComponentNames = ["Further", "Term"] as const;

export type LessonComponentName = (typeof lessonComponentNames)[number];

/** How the field stands to the statement of the outline that a note is about. */
export const noteKinds = [
  "agrees",
  "adds",
  "differs",
  "simplifies",
  "outdated",
  "not runnable",
] as const;

export type NoteKind = (typeof noteKinds)[number];

/** A heading of the lesson; `id` is its anchor on the page, `depth` its level from 1 to 4. */
export type LessonSection = { id: string; title: string; depth: number };
