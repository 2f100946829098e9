type Props = { id: string; isPlain: boolean; leaves: boolean };

/** What the Tab key does: the code editor is no trap. */
export function TabHint({ id, isPlain, leaves }: Props) {
  return (
    <p id={id} className="border-line border-t bg-sunken px-4 py-1 text-muted text-xs leading-5">
      {isPlain
        ? "Tab leaves the editor. Enter keeps the indentation."
        : leaves
          ? "Tab leaves the editor. Ctrl+M makes it indent again."
          : "Tab indents. Press Esc, then Tab, to leave the editor; Ctrl+M makes Tab leave it."}
    </p>
  );
}
