/** What a new line begins with when Enter is pressed at the end of `before`: Python's usual steps of four. */
export function indentationAfter(before: string): string {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const code = line.replace(/\s*(?:#.*)?$/, "").trim();
  if (code.endsWith(":") || /[([{]$/.test(code)) return `${indent}    `;
  if (/^(?:return|pass|break|continue|raise)\b/.test(code)) return indent.replace(/ {1,4}$/, "");
  return indent;
}

/** A change to a text: what stands in the place of the characters from `start` to `end`. */
export type Indentation = { start: number; end: number; text: string; isWhole: boolean };

/**
 * What Tab does to a text with this selection, or Shift+Tab with `isBack`: whole lines move when the
 * selection goes over several or when moving back, else spaces reach to the next step of four.
 */
export function indentationBy(
  text: string,
  selection: { start: number; end: number },
  isBack: boolean,
): Indentation {
  const start = text.lastIndexOf("\n", selection.start - 1) + 1;
  const isOneLine = !text.slice(selection.start, selection.end).includes("\n");
  if (isOneLine && !isBack) {
    const spaces = " ".repeat(4 - ((selection.start - start) % 4));
    return { ...selection, text: spaces, isWhole: false };
  }
  // A selection that ends at the beginning of a line does not mean that line.
  const last = isOneLine ? selection.end : Math.max(selection.start, selection.end - 1);
  const lineEnd = text.indexOf("\n", last);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const lines = text.slice(start, end).split("\n");
  const moved = lines.map((line) =>
    isBack ? line.replace(/^ {1,4}|^\t/, "") : line === "" ? line : `    ${line}`,
  );
  return { start, end, text: moved.join("\n"), isWhole: true };
}
