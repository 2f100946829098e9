/** One exercise's part of the file that holds them all. */
export type ExerciseSection = { number: number; title: string; source: string };

export type OpenedFile =
  /** A program of one exercise; which one is for the page to say. */
  | { kind: "one"; source: string }
  | { kind: "all"; sections: ExerciseSection[] }
  | { kind: "unreadable"; reason: string };

/** What the server takes for one exercise. */
const longestSource = 200_000;
const longestFile = 1_500_000;

const marker = /^# === Exercise (\d+): (.*) ===$/;
// A learner's own line that looks like a marker gets one more "# " in the file.
const guarded = /^(?:# )*# === Exercise \d+: .* ===$/;
const betweenSections = "\n\n";

const header = `"""Day 17: Data Mesh. Exercises.

Each exercise begins at a line "# === Exercise 1: ... ===": leave those lines as they are, and the
site can open this file again.
"""

`;

/** All exercises as the one exercise.py of the curriculum; `parseExerciseFile` is the way back. */
export function formatExerciseFile(sections: readonly ExerciseSection[]): string {
  const parts = sections.map(
    ({ number, title, source }) =>
      `# === Exercise ${number}: ${title} ===\n${guard(source)}${betweenSections}`,
  );
  return header + parts.join("");
}

/** Reads a file that a learner opens: one program, or the sections of all of them. */
export function parseExerciseFile(text: string): OpenedFile {
  if (text.length > longestFile) return unreadable("it is too large for a program");
  if (text.includes("\0")) return unreadable("it is not a text file");
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");
  const starts = lines.flatMap((line, index) => (marker.test(line) ? [index] : []));
  const sources = starts.map((start, index) => {
    const body = lines.slice(start + 1, starts[index + 1] ?? lines.length);
    // Before the next section, the line break that ends this one's last line is split off too.
    const ending = index + 1 < starts.length ? betweenSections.slice(1) : betweenSections;
    const joined = body.join("\n");
    return unguard(joined.endsWith(ending) ? joined.slice(0, -ending.length) : joined);
  });
  const source = lines.join("\n");
  const longest = Math.max(...(starts.length > 0 ? sources : [source]).map(({ length }) => length));
  if (longest > longestSource) return unreadable("a program may have at most 200,000 characters");
  if (starts.length === 0) return { kind: "one", source };
  return {
    kind: "all",
    sections: starts.map((start, index) => {
      const [, number = "", title = ""] = marker.exec(lines[start] ?? "") ?? [];
      return { number: Number(number), title, source: sources[index] ?? "" };
    }),
  };
}

function unreadable(reason: string): OpenedFile {
  return { kind: "unreadable", reason };
}

function guard(source: string): string {
  return eachLine(source, (line) => (guarded.test(line) ? `# ${line}` : line));
}

function unguard(source: string): string {
  return eachLine(source, (line) => (guarded.test(line) ? line.slice(2) : line));
}

function eachLine(text: string, change: (line: string) => string): string {
  return text.split("\n").map(change).join("\n");
}
