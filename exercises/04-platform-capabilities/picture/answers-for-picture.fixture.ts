import {
  listStories,
  type Story,
} from "@/exercises/04-platform-capabilities/picture/story-picture";
import type { Drawn } from "@/exercises/drawn";
import { collectObservations, type RunEvent } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";

// What a program answered, made up for the tests of the pictures.
const cases = publicCases("platform-capabilities");
export const stories = listStories(cases);

export type Seen = PythonValue | { raises: string };

export function observe(answers: Record<string, Seen>) {
  return collectObservations(
    Object.entries(answers).map(([probe, seen]): RunEvent => {
      const looked = { kind: "observation" as const, probe, changed: [], printed: "" };
      if (typeof seen === "object" && seen !== null && "raises" in seen) {
        const error = { type: seen.raises, bases: [], message: "", line: 1, traceback: [] };
        return { ...looked, outcome: "raised", error };
      }
      return { ...looked, outcome: "returned", value: seen };
    }),
  );
}

export function storyOf(where: string): Story {
  const story = stories.find((one) => one.where === where);
  if (story === undefined) throw new Error(`no story "${where}"`);
  return story;
}

/** The answers of a story, call by call, on a platform that could be made. */
export function play({ name }: Story, answers: readonly Seen[]) {
  const steps = answers.map((answer, step) => [`${name}/${step}`, answer] as const);
  return observe({ [`${name}/new`]: "a platform", ...Object.fromEntries(steps) });
}

export const status = (text: string, id = "") =>
  pythonDict([
    ["id", id],
    ["status", text],
  ]);
export const held = (storage: PythonValue, cpu: PythonValue) =>
  pythonDict([
    ["storage_gb", storage],
    ["cpu", cpu],
  ]);

/** The picture, where there must be one. */
export function shown<Picture>(drawn: Drawn<Picture>) {
  if (drawn.kind === "missing") throw new Error(drawn.missing);
  return drawn;
}
