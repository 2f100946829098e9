import { z } from "zod";
import type { TaskDefinition } from "@/exercises/exercise";

/** What can be opened of a solution: the short one, or what goes further than a task's step. */
export const solutionPart = z.enum(["steps", "1", "2", "3"]);
export type SolutionPart = z.infer<typeof solutionPart>;

type Block = { name: string; lines: string[] };

/**
 * Of a full solution what is about one task's "go further", and what belongs to no task: imports,
 * shared functions, the head of a class. A program without the other tasks' names and methods.
 */
export function partOfSolution(
  full: string,
  tasks: readonly TaskDefinition[],
  wanted: number,
): string {
  const others = new Set(
    tasks.flatMap(({ number, further }) => (number === wanted ? [] : further.names)),
  );
  for (const name of tasks.find(({ number }) => number === wanted)?.further.names ?? []) {
    others.delete(name);
  }
  const kept = blocksOf(full.split("\n"), "").flatMap(({ name, lines }) => {
    if (others.has(name)) return [];
    if (!lines.some((line) => line.startsWith("class "))) return lines;
    return blocksOf(lines, "    ")
      .filter((method) => !others.has(`${name}.${method.name}`))
      .flatMap((method) => method.lines);
  });
  return `${kept.join("\n").trimEnd()}\n`;
}

/** The names that a program defines at its top level, and the methods of its classes. */
export function namesInSolution(full: string): string[] {
  return blocksOf(full.split("\n"), "").flatMap(({ name, lines }) => [
    name,
    ...(lines.some((line) => line.startsWith("class "))
      ? blocksOf(lines, "    ").map((method) => `${name}.${method.name}`)
      : []),
  ]);
}

/** Statements at one depth, each with the comments and decorators before it. */
function blocksOf(lines: readonly string[], indent: string): Block[] {
  const blocks: Block[] = [];
  let before: string[] = [];
  for (const line of lines) {
    const isStart = line.startsWith(indent) && /^[A-Za-z_@#"]/.test(line.slice(indent.length));
    if (isStart && /^[@#]/.test(line.slice(indent.length))) before.push(line);
    else if (isStart) {
      blocks.push({ name: nameOf(line.trim()), lines: [...before, line] });
      before = [];
    } else {
      const current = blocks.at(-1);
      if (current && before.length === 0) current.lines.push(line);
      else before.push(line);
    }
  }
  const rest: Block[] = before.length > 0 ? [{ name: "", lines: before }] : [];
  return [...blocks, ...rest];
}

function nameOf(line: string): string {
  return (
    /^(?:async )?(?:def|class) (\w+)/.exec(line)?.[1] ??
    /^(\w+)\s*(?::[^=]+)?=/.exec(line)?.[1] ??
    ""
  );
}
