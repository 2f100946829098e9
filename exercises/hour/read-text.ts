const further = /<Further\b[^>]*>([\s\S]*?)<\/Further>/g;

/** Words of an exercise's text: on the way through the steps, folds included, and beyond them. */
export function wordsIn(instructions: string): { steps: number; further: number } {
  const beyond = [...instructions.matchAll(further)].map(([, text = ""]) => text).join("\n");
  return { steps: countWords(instructions.replaceAll(further, "")), further: countWords(beyond) };
}

/** The terms that the steps mark with `<dfn>`, each with the number of its step. */
export function termsIn(instructions: string): { step: number; term: string }[] {
  const [, ...steps] = instructions.replaceAll(further, "").split(/^## Step /m);
  return steps.flatMap((text, index) =>
    [...text.matchAll(/<dfn>(.*?)<\/dfn>/g)].map(([, term = ""]) => ({ step: index + 1, term })),
  );
}

/** The text of a lesson's section, in lower case, its own sections included; empty when it has none. */
export function textOfSection(lesson: string, id: string): string {
  const lines = lesson.split("\n");
  const start = lines.findIndex((line) => slugOf(line) === id);
  if (start === -1) return "";
  const depth = depthOf(lines[start] ?? "");
  const length = lines.slice(start + 1).findIndex((line) => {
    const other = depthOf(line);
    return other > 0 && other <= depth;
  });
  const end = length === -1 ? lines.length : start + 1 + length;
  return lines.slice(start, end).join(" ").replaceAll(/\s+/g, " ").toLowerCase();
}

/** How a heading is addressed, as rehype-slug makes it; null for what is no heading. */
function slugOf(line: string): string | null {
  if (depthOf(line) === 0) return null;
  const title = line.replace(/^#+ /, "").toLowerCase();
  return title.replaceAll(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");
}

function depthOf(line: string): number {
  return /^(#{1,6}) /.exec(line)?.[1]?.length ?? 0;
}

/** What has a letter or a digit in it, without the marks of Markdown and the names of tags. */
function countWords(text: string): number {
  return text
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, " ")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
