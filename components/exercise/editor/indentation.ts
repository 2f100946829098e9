/** What a new line begins with when Enter is pressed at the end of `before`: Python's usual steps of four. */
export function indentationAfter(before: string): string {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const code = line.replace(/\s*(?:#.*)?$/, "").trim();
  if (code.endsWith(":") || /[([{]$/.test(code)) return `${indent}    `;
  if (/^(?:return|pass|break|continue|raise)\b/.test(code)) return indent.replace(/ {1,4}$/, "");
  return indent;
}
