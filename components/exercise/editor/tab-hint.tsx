type Props = { id: string; leaves: boolean };

/** What the Tab key does: no editor is a trap. */
export function TabHint({ id, leaves }: Props) {
  return (
    <p id={id} className="border-line border-t bg-sunken px-4 py-1 text-muted text-xs leading-5">
      {leaves
        ? "Tab leaves the editor; Ctrl+M makes it indent."
        : "Tab indents. Press Esc, then Tab, to leave the editor; Ctrl+M makes Tab leave it."}
    </p>
  );
}
