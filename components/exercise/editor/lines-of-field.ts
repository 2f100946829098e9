/** The line, from 1, on which a field's selection begins. */
export function lineAt({ value, selectionStart }: HTMLTextAreaElement): number {
  return value.slice(0, selectionStart).split("\n").length;
}

/** Selects a line of a field, and brings it into sight where it is not. */
export function selectLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split("\n");
  const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const top = heightOf(field, lines.slice(0, line - 1));
  const bottom = heightOf(field, lines.slice(0, line));
  const isInSight = top >= field.scrollTop && bottom <= field.scrollTop + field.clientHeight;
  if (!isInSight) field.scrollTop = Math.max(0, top - field.clientHeight / 3);
}

/** How high these lines stand in the field: a wrapped line takes several. */
function heightOf(field: HTMLTextAreaElement, lines: readonly string[]): number {
  if (lines.length === 0) return 0;
  const copy = field.cloneNode() as HTMLTextAreaElement;
  copy.value = lines.join("\n");
  Object.assign(copy.style, {
    position: "fixed",
    visibility: "hidden",
    width: `${field.offsetWidth}px`,
    height: "0",
    minHeight: "0",
  });
  field.after(copy);
  const height = copy.scrollHeight;
  copy.remove();
  return height;
}
