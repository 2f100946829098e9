import type { LineMap } from "@/components/exercise/lines/line-map";
import type { ShownStep } from "@/components/exercise/workspace/shown-step";
import type { TaskNumber } from "@/exercises/exercise";

/** Lines of the program, from 1, both inclusive. */
export type Place = { step: TaskNumber; from: number; to: number };

/** The steps that are shown. */
export function shownSteps(shown: ShownStep): readonly TaskNumber[] {
  return shown === "all" ? [1, 2, 3] : [shown];
}

/**
 * The places of a step, also of a comment that was written over, as the text asks for: what stands
 * now between the lines around it. `whereNow` follows the starter's lines.
 */
export function carriedPlaces(
  source: string,
  starter: string,
  step: TaskNumber,
  whereNow: LineMap,
): readonly Place[] {
  const own = stepPlaces(source, step);
  const lines = source.split("\n");
  const carried = stepPlaces(starter, step).flatMap(({ from: first, to: last }) => {
    if (whereNow(first) !== null) return [];
    const from = (nearest(first - 1, -1, whereNow) ?? Number.NaN) + 1;
    let to = (nearest(last + 1, 1, whereNow) ?? Number.NaN) - 1;
    while (to >= from && lines[to - 1]?.trim() === "") to -= 1;
    const isOwn = own.some((place) => place.from <= to && place.to >= from);
    return from <= to && !isOwn ? { step, from, to } : [];
  });
  return [...own, ...carried].sort((one, other) => one.from - other.from);
}

/** Where the next line that is still there stands; further away it says nothing of the place. */
function nearest(line: number, way: 1 | -1, whereNow: LineMap): number | null {
  for (let away = 0; away < 6; away += 1) {
    const now = whereNow(line + away * way);
    if (now !== null) return now;
  }
  return null;
}

/**
 * Where a step is worked on, by the comments "# Step N" that the learner's file came with. One at
 * the margin means what follows it, up to an empty line; one that has an indented line to itself
 * means the rest of its block; one behind code means that line. Nothing where all are deleted.
 */
export function stepPlaces(source: string, step: TaskNumber): readonly Place[] {
  const lines = source.split("\n");
  const places: Place[] = [];
  lines.forEach((line, index) => {
    const comment = stepComment.exec(line);
    if (Number(comment?.[2]) !== step) return;
    const before = comment?.[1] ?? "";
    const last = before.trim() === "" ? lastOfBlock(lines, index) : index;
    const place = { step, from: index + 1, to: last + 1 };
    const above = places.at(-1);
    if (above && place.from <= above.to + 1) above.to = Math.max(above.to, place.to);
    else places.push(place);
  });
  return places;
}

/** Whether the place of a step is as it came. */
export function isUntouched(source: string, starter: string, step: TaskNumber): boolean {
  const textOf = (text: string) =>
    stepPlaces(text, step).map(({ from, to }) =>
      text
        .split("\n")
        .slice(from - 1, to)
        .join("\n"),
    );
  const [mine, original] = [textOf(source), textOf(starter)];
  return original.length > 0 && mine.join("\n\n") === original.join("\n\n");
}

const stepComment = /^([^#]*)# Step (\d)\b/;

/** The index of the last line of the block that the comment at `start` stands before. */
function lastOfBlock(lines: readonly string[], start: number): number {
  const indent = indentOf(lines[start] ?? "");
  let last = start;
  for (const [index, line] of lines.entries()) {
    if (index <= start || line.trim() === "") continue;
    const isDeeper = indentOf(line) > indent || /^\s*[)\]}]/.test(line);
    // What one may leave empty lines in, such as a function or a long list, goes on after them.
    const isNext = indentOf(line) === indent && (last === start || index === last + 1);
    if (!(isDeeper || isNext)) break;
    if (index > start && stepAtMargin(line, indent)) break;
    last = index;
  }
  return last;
}

/** Another step begins here. */
function stepAtMargin(line: string, indent: number): boolean {
  return indent === 0 && /^# Step \d/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
