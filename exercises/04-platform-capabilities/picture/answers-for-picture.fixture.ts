import { parseExpectations } from "@/exercises/04-platform-capabilities/checks/scenario";
import {
  listStories,
  type Story,
} from "@/exercises/04-platform-capabilities/picture/story-picture";
import { collectObservations, type RunEvent } from "@/exercises/grading/observation";
import { type PythonValue, pythonDict } from "@/exercises/grading/python-value";
import { publicCases } from "@/exercises/load-cases";

// What a program answered, made up for the tests of the pictures.
export const cases = publicCases("platform-capabilities");
export const stories = listStories(cases);
const { sizes } = parseExpectations(cases.expectations);
/** The first probe that sizes Kestrel Home. */
export const kestrelProbe = `size/${sizes.findIndex(({ where }) => where === "Kestrel Home")}`;

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
export function play({ probe }: Story, answers: readonly Seen[]) {
  const steps = answers.map((answer, step) => [`${probe}/${step}`, answer] as const);
  return observe({ [probe]: "a platform", ...Object.fromEntries(steps) });
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
